/** The handle of who signs in by GitHub: with an @ before it, so that nobody becomes the chair by being called chair there. */
export const handleOfGithub = (login: string): string => `@${login}`;

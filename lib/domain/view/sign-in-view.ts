/** Signing in: on a practice copy as any of its people, named for what they are. */
export type SignInView = {
  readonly practice: boolean;
  readonly people: readonly { readonly handle: string; readonly name: string }[];
  /** Why nobody is offered: bound to more than this machine, practice asks for the printed link. */
  readonly closed: string | null;
  readonly github: boolean;
  /** Where to go afterwards. */
  readonly next: string;
  readonly refused: string | null;
};

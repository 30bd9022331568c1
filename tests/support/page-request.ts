/** What a page that a test makes by itself is asked with: nothing, but the cookies put here. */
export const cookiesSent = new Map<string, string>();

/** `next/headers` as a page finds it where nobody asked over HTTP. */
export const asNext = () => ({
  cookies: async () => ({
    get: (name: string) => (cookiesSent.has(name) ? { value: cookiesSent.get(name) } : undefined),
  }),
  headers: async () => new Headers(),
});

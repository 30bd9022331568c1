import { env } from "../env";

/** The longest path kept over signing in: one that carries a packed yml (lib/formats/yml-link.ts) and what stands around it. */
const LONGEST = 6500;

/** A path of this site, or "/": nobody is sent elsewhere after signing in. */
export const ownPath = (text: string): string =>
  text.length <= LONGEST && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : "/";

/** Where to go after signing in: what our own links say, or next-auth's whole address where that is of this site. */
export function nextPath({ to, callbackUrl }: Readonly<Record<string, string | undefined>>): string {
  if (to !== undefined || callbackUrl === undefined) return ownPath(to ?? "/");
  const { address } = env();
  return callbackUrl.startsWith(`${address}/`) ? ownPath(callbackUrl.slice(address.length)) : "/";
}

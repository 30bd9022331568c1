import { env } from "../env";

/** The longest path kept over signing in: one that carries a packed yml (lib/formats/yml-link.ts) and what stands around it. */
const LONGEST = 6500;

/** Any origin at all: what an address read against it keeps of it is a path. */
const HERE = "http://here.invalid";

/**
 * A path of this site, or "/": nobody is sent elsewhere after signing in. It is answered as browsers read it, dots resolved:
 * `/.//elsewhere` is `//elsewhere` to them, and that is another site.
 */
export function ownPath(text: string): string {
  if (text.length > LONGEST || !/^\/[^\s\\]*$/.test(text) || !URL.canParse(text, HERE)) return "/";
  const { origin, pathname, search, hash } = new URL(text, HERE);
  return origin === HERE && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}

/** Where to go after signing in: what our own links say, or next-auth's whole address where that is of this site. */
export function nextPath({ to, callbackUrl }: Readonly<Record<string, string | undefined>>): string {
  if (to !== undefined || callbackUrl === undefined) return ownPath(to ?? "/");
  const { address } = env();
  return callbackUrl.startsWith(`${address}/`) ? ownPath(callbackUrl.slice(address.length)) : "/";
}

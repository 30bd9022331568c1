import { env } from "../env";

/** Whether browsers come by https: cookies are then for https alone. */
export const isSecure = (): boolean => env().address.startsWith("https://");

/**
 * For how long a cookie is good, in seconds: the longest that browsers keep one. When a session ends its row alone says
 * (session-life.ts), which slides with each visit, as no cookie does that is set once.
 */
export const COOKIE_SECONDS = 400 * 86_400;

/** The cookie that holds a signed-in browser's session, and what it may do. */
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-slipway" : "slipway",
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

import { env } from "../env";

/** Whether browsers come by https: cookies are then for https alone. */
export const isSecure = (): boolean => env().address.startsWith("https://");

/** The cookie that holds a signed-in browser's session, and what it may do. */
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-slipway" : "slipway",
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

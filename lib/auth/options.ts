import type { AuthOptions } from "next-auth";
import GitHub from "next-auth/providers/github";
import { db } from "../db/client";
import { personNamed } from "../db/people";
import { env } from "../env";
import { handleOfGithub } from "./github";
import { SESSION_DAYS, startSession } from "./session-life";

const isSecure = (): boolean => env().address.startsWith("https://");

/** The cookie that holds a signed-in browser's session, and what it may do. */
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-slipway" : "slipway",
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

/** What next-auth is given: GitHub where it is configured. One-time links and practice people sign in by app/sign-in. */
export function authOptions(): AuthOptions {
  const { GITHUB_ID, GITHUB_SECRET, NEXTAUTH_SECRET } = env();
  return {
    providers: GITHUB_ID && GITHUB_SECRET ? [GitHub({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })] : [],
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    ...(NEXTAUTH_SECRET && { secret: NEXTAUTH_SECRET }),
    callbacks: {
      async jwt({ token, account, profile }) {
        const login =
          account && profile && "login" in profile && typeof profile.login === "string" ? profile.login : null;
        if (login === null) return token;
        const person = await personNamed(db(), handleOfGithub(login), profile?.name ?? login, profile?.email ?? null);
        return { sid: await startSession(person.id, null) };
      },
    },
  };
}

import type { AuthOptions } from "next-auth";
import { Refusal } from "../domain/refusal";
import { env } from "../env";
import { personBoundTo, personOfLogin } from "./account";
import { accountKey, authProviders, loginOf, nameOfProvider } from "./providers";
import { currentSession, newSession } from "./session";
import { COOKIE_SECONDS, sessionCookie } from "./session-cookie";

/**
 * What next-auth is given: the providers that are configured, and our own session in its cookie. One-time links and practice
 * people sign in by app/sign-in. `refused` keeps a refusal for the page that is gone to next.
 */
export function authOptions(refused: (sentence: string) => Promise<void>): AuthOptions {
  const { NEXTAUTH_SECRET } = env();
  return {
    providers: authProviders(),
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    jwt: { maxAge: COOKIE_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: {
      error: (code, told) => console.warn(`Sign-in refused: ${code}, ${reasonOf(told)}`),
      warn() {},
      debug() {},
    },
    ...(NEXTAUTH_SECRET && { secret: NEXTAUTH_SECRET }),
    callbacks: {
      async signIn({ account, profile }) {
        if (!account) return false;
        try {
          const here = (await currentSession())?.person.id ?? null;
          await personOfLogin(loginOf(account, profile), nameOfProvider(account.provider), here);
          return true;
        } catch (failure) {
          if (!(failure instanceof Refusal)) throw failure;
          await refused(failure.sentence);
          return "/sign-in?refused=1";
        }
      },
      async jwt({ token, account }) {
        if (!account) return token;
        const { provider, subject } = accountKey(account);
        const person = await personBoundTo(provider, subject);
        if (!person) throw new Error("An account that was let in is bound to nobody.");
        return { sid: await newSession(person.id, null) };
      },
    },
  };
}

/** Why, on one line and without what the provider or the browser sent along. */
function reasonOf(told: unknown): string {
  const error = told instanceof Error ? told : (told as { error?: unknown } | undefined)?.error;
  const text = error instanceof Error ? error.message : "no reason given";
  return JSON.stringify(text.slice(0, 200));
}

import type { Account, Profile } from "next-auth";
import GitHub from "next-auth/providers/github";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env, providersIn } from "../env";
import { handleOfLogin, type Login } from "./login-handle";

type Claims = Profile & Readonly<Record<string, unknown>>;

/** The providers that are configured, as next-auth takes them. State and proof key are checked on the way back, an issuer's nonce too. */
export function authProviders(): OAuthConfig<Claims>[] {
  const { GITHUB_ID, GITHUB_SECRET, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  return [
    ...(GITHUB_ID && GITHUB_SECRET
      ? [
          GitHub({
            clientId: GITHUB_ID,
            clientSecret: GITHUB_SECRET,
            checks: ["pkce", "state"],
          }) as unknown as OAuthConfig<Claims>,
        ]
      : []),
    ...(OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
      ? [issuer(OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET)]
      : []),
  ];
}

const issuer = (address: string, clientId: string, clientSecret: string): OAuthConfig<Claims> => ({
  id: "oidc",
  name: "OpenID Connect",
  type: "oauth",
  wellKnown: `${address}/.well-known/openid-configuration`,
  authorization: { params: { scope: "openid profile email" } },
  idToken: true,
  checks: ["pkce", "state", "nonce"],
  clientId,
  clientSecret,
  httpOptions: { timeout: 10_000 },
  // What the signed token leaves out is asked of the issuer; what the token says stands.
  userinfo: {
    request: async ({ client, tokens }) => {
      const claims = tokens.id_token ? claimsOf(tokens.id_token) : {};
      const more =
        env().OIDC_LOGIN_CLAIM in claims || !client.issuer.metadata.userinfo_endpoint || !tokens.access_token
          ? {}
          : await client.userinfo(tokens.access_token);
      if ("sub" in more && more.sub !== claims.sub) throw new Error("userinfo speaks of somebody else");
      return { ...more, ...claims } as Claims;
    },
  },
  profile: ({ sub }) => ({ id: String(sub) }),
});

/** The claims of a token whose signature, audience, issuer, nonce and time the client has checked. */
const claimsOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));

/** What an account is called for good: GitHub's number, or the subject within its issuer. */
export const accountKey = ({ provider, providerAccountId }: Pick<Account, "provider" | "providerAccountId">) => ({
  provider: provider === "github" ? "github" : (env().OIDC_ISSUER ?? provider),
  subject: providerAccountId,
});

/** Who came back from a provider, in this house's words. */
export function loginOf(account: Account, profile: Profile | undefined): Login {
  const key = accountKey(account);
  const claims: Readonly<Record<string, unknown>> = { ...profile };
  const isGithub = account.provider === "github";
  const login = claims[isGithub ? "login" : env().OIDC_LOGIN_CLAIM];
  const handle = handleOfLogin(login, { ...key, beside: !isGithub && env().GITHUB_ID !== undefined });
  const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);
  return { ...key, handle, name: (text(claims.name) ?? handle).slice(0, 120), email: text(claims.email) };
}

/** What a button calls the provider of an account. */
export const nameOfProvider = (id: string): string => providersIn().find((it) => it.id === id)?.name ?? id;

import { z } from "zod";
import { ratesIn, USUAL } from "./domain/rates";

const optional = z.string().optional();
const LOOPBACK = ["127.0.0.1", "::1", "[::1]", "localhost"];
/** One issuer is one, with a slash at its end or without: accounts are bound to this address. */
const withoutSlash = (address: string): string => address.replace(/\/+$/, "");
/** Whoever can read what goes to and fro can sign in as anybody: plain http is for this machine alone. */
const isPrivate = (address: string): boolean => {
  if (!URL.canParse(address)) return true; // said already
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || LOOPBACK.includes(hostname);
};

/** Whose workflows prove by an ID token who they are: a forge, and the address that its tokens name as their issuer's. */
export type CiIssuer = { readonly forge: "github" | "gitlab"; readonly issuer: string };
const PUBLIC = { github: "https://token.actions.githubusercontent.com", gitlab: "https://gitlab.com" };
const ISSUERS = "must list github, gitlab, or others as gitlab=https://gitlab.example; or be none";

/** "github gitlab=https://gitlab.example": a forge's name alone is the public one. */
const issuersIn = (text: string, context: z.RefinementCtx): readonly CiIssuer[] => {
  const listed = text.trim() === "none" ? [] : text.split(/[\s,]+/).filter((word) => word !== "");
  return listed.flatMap((word) => {
    const [, forge, address] = /^(github|gitlab)(?:=(https?:\/\/[^\s?#@]+))?$/.exec(word) ?? [];
    if ((forge === "github" || forge === "gitlab") && isPrivate(address ?? PUBLIC[forge]))
      return [{ forge, issuer: withoutSlash(address ?? PUBLIC[forge]) }];
    const said = address === undefined ? ISSUERS : "must start with https://; http:// is for this machine alone";
    context.addIssue({ code: "custom", message: said });
    return [];
  });
};

const Variables = z
  .object({
    DATABASE_URL: z
      .string("is missing: `npm start` sets it, or give a Postgres of your own")
      .regex(/^postgres(ql)?:\/\/./, "must be an address that starts with postgresql://"),
    HOST: z.string().default("127.0.0.1"),
    PORT: z.coerce.number("must be a number").int("must be a whole number").min(1).max(65535).default(3000),
    NEXTAUTH_URL: z
      .url({ protocol: /^https?$/, error: "must be an address that starts with http:// or https://" })
      .optional(),
    NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    GITHUB_ID: optional,
    GITHUB_SECRET: optional,
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/, error: "must be an address that starts with https://" })
      .refine(isPrivate, "must start with https://; http:// is for this machine alone")
      .transform(withoutSlash)
      .optional(),
    OIDC_CLIENT_ID: optional,
    OIDC_CLIENT_SECRET: optional,
    OIDC_NAME: z.string().max(40, "must have at most 40 characters").optional(),
    OIDC_LOGIN_CLAIM: z.string().default("preferred_username"),
    RATES: z
      .string()
      .default("")
      .transform((text, context) => {
        const rates = text === "" ? USUAL : ratesIn(text);
        if (rates === null) context.addIssue("must be off, or numbers a minute such as post=6000 dear=30");
        return rates ?? USUAL;
      }),
    PROXIES: z.coerce.number("must be a number").int("must be a whole number").min(0).max(10).default(0),
    CI_ISSUERS: z.string().default("github gitlab").transform(issuersIn),
    NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  })
  .refine((v) => (v.GITHUB_ID === undefined) === (v.GITHUB_SECRET === undefined), {
    path: ["GITHUB_ID"],
    error: "and GITHUB_SECRET must be set together",
  })
  .refine(
    (v) => new Set([v.OIDC_ISSUER, v.OIDC_CLIENT_ID, v.OIDC_CLIENT_SECRET].map((it) => it === undefined)).size === 1,
    {
      path: ["OIDC_ISSUER"],
      error: ", OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together",
    },
  );

/** The settings of this process. `address` is where browsers reach it, without a slash at its end. */
type Env = Readonly<z.infer<typeof Variables> & { address: string }>;

/** A variable that cannot be used. The message is one line and never holds the variable's value, which may be a secret. */
export class BadVariable extends Error {
  override name = "BadVariable";
}

/** Reads the settings from `variables`; one that is set to nothing counts as not set. Throws BadVariable. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const read = Variables.safeParse(set);
  if (!read.success) {
    throw new BadVariable(
      read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`.replace(" ,", ",")).join("; "),
    );
  }
  const address = read.data.NEXTAUTH_URL ?? `http://${hostInAddress(read.data.HOST)}:${read.data.PORT}`;
  return { ...read.data, address: withoutSlash(address) };
}

function hostInAddress(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

let known: Env | undefined;

/** The settings of this process, read at the first call. Throws BadVariable. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** Forgets the settings: for tests that go on in another database. */
export function forgetEnv(): void {
  known = undefined;
}

/** Whether only this machine reaches the server: it is bound to it alone, and no proxy in front has another address. */
export const isLoopback = ({ HOST, address }: Pick<Env, "HOST" | "address"> = env()): boolean =>
  LOOPBACK.includes(HOST) && LOOPBACK.includes(new URL(address).hostname);

/** Where else somebody can have an account that signs them in here, by what a button calls it. */
export const providersIn = (
  settings: Pick<Env, "GITHUB_ID" | "OIDC_ISSUER" | "OIDC_NAME"> = env(),
): readonly { readonly id: "github" | "oidc"; readonly name: string }[] => [
  ...(settings.GITHUB_ID !== undefined ? [{ id: "github", name: "GitHub" } as const] : []),
  ...(settings.OIDC_ISSUER !== undefined
    ? [{ id: "oidc", name: settings.OIDC_NAME ?? new URL(settings.OIDC_ISSUER).hostname } as const]
    : []),
];

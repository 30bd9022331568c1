import { z } from "zod";

const optional = z.string().optional();

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
    NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  })
  .refine((v) => (v.GITHUB_ID === undefined) === (v.GITHUB_SECRET === undefined), {
    path: ["GITHUB_ID"],
    error: "and GITHUB_SECRET must be set together",
  });

/** The settings of this process. `address` is where browsers reach it, without a slash at its end. */
export type Env = Readonly<z.infer<typeof Variables> & { address: string }>;

/** A variable that cannot be used. The message is one line and never holds the variable's value, which may be a secret. */
export class BadVariable extends Error {
  override name = "BadVariable";
}

/** Reads the settings from `variables`; one that is set to nothing counts as not set. Throws BadVariable. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const read = Variables.safeParse(set);
  if (!read.success) {
    throw new BadVariable(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; "));
  }
  const address = read.data.NEXTAUTH_URL ?? `http://${hostInAddress(read.data.HOST)}:${read.data.PORT}`;
  return { ...read.data, address: address.replace(/\/+$/, "") };
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

const LOOPBACK = ["127.0.0.1", "::1", "[::1]", "localhost"];

/** Whether only this machine reaches the server: it is bound to it alone, and no proxy in front has another address. */
export const isLoopback = ({ HOST, address }: Pick<Env, "HOST" | "address"> = env()): boolean =>
  LOOPBACK.includes(HOST) && LOOPBACK.includes(new URL(address).hostname);

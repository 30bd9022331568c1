import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "../env";

/** A new secret: a readable prefix and 32 random bytes. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(32).toString("base64url")}`;

/** What is kept of a secret: its SHA-256, lower-case hexadecimal. */
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/**
 * The secret that is made from a nonce, the same each time: told again from what is kept, though it is kept nowhere. It takes
 * this server's own secret, which the database does not know.
 */
export const secretFrom = (prefix: string, what: string, nonce: string): string =>
  `${prefix}${createHmac("sha256", env().NEXTAUTH_SECRET ?? "")
    .update(`${what} ${nonce}`)
    .digest("base64url")}`;

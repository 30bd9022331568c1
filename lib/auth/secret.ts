import { createHash, randomBytes } from "node:crypto";

/** A new secret: a readable prefix and 32 random bytes. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(32).toString("base64url")}`;

/** What is kept of a secret: its SHA-256, lower-case hexadecimal. */
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

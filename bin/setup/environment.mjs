import path from "node:path";
import { secret } from "./secrets.mjs";

/**
 * What the app and the scripts beside it are told; lib/env.ts reads it.
 * @param {string} root
 * @param {import("./options.mjs").Options} options
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(root, { host, port, address }, databaseUrl) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: String(port),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || address,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secret(path.join(root, ".data", "auth-secret")),
  };
}

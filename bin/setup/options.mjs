import { OneLine } from "./one-line.mjs";

const USAGE = `npm start [-- --record | --empty]

  (nothing)   a practice copy of the group's record; with DATABASE_URL set, an empty instance on that database
  --record    the whole record, for reading
  --empty     an empty instance, for a group of your own

Variables: PORT (3000), HOST (127.0.0.1), DATABASE_URL, NEXTAUTH_URL, GITHUB_ID and GITHUB_SECRET;
           OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_LOGIN_CLAIM`;

/**
 * @typedef {object} Options
 * @property {string} host
 * @property {number} port
 * @property {string} address where browsers on this machine reach it
 * @property {string | undefined} databaseUrl of a database of one's own
 * @property {string[]} seed the flags for prisma/seed.ts
 */

/**
 * What the start is asked for. Throws OneLine for what cannot be: an old Node, an unknown flag, a bad variable. Needs
 * no package, so that it speaks before anything is installed; lib/env.ts judges the rest.
 * @param {readonly string[]} flags
 * @param {NodeJS.ProcessEnv} variables
 * @returns {Options}
 */
export function readOptions(flags, variables) {
  const unknown = flags.find((flag) => flag !== "--record" && flag !== "--empty");
  if (unknown) throw new OneLine(unknown === "--help" ? USAGE : `${unknown} is not known.\n\n${USAGE}`);
  if (flags.length > 1) throw new OneLine("--record and --empty cannot stand together.");
  const port = Number(variables.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new OneLine(`PORT must be a number from 1 to 65535, not ${variables.PORT}.`);
  const databaseUrl = variables.DATABASE_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\/./.test(databaseUrl))
    throw new OneLine("DATABASE_URL must start with postgresql://.");
  const host = variables.HOST || "127.0.0.1";
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const seed = databaseUrl && flags.length === 0 ? ["--empty"] : [...flags];
  return { host, port, address: `http://${shown}:${port}`, databaseUrl, seed };
}

/**
 * Throws OneLine when this Node is older than package.json asks for.
 * @param {string} version as `20.19.0`
 */
export function needNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new OneLine(`Slipway needs Node 20.19 or newer; this is ${version}.`);
}

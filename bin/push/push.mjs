import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { bearerOf } from "./bearer.mjs";
import { optionsOf } from "./options.mjs";
import { reasonOf, sent } from "./send.mjs";
import { runOf } from "./surroundings.mjs";
import { BadUsage, USAGE } from "./usage.mjs";

const LARGEST = 8 * 1024 * 1024;

/**
 * Tells Slipway of one run, by its outcome or its JUnit XML, and prints the one sentence that it answers. Answers the exit code.
 * @param {readonly string[]} words
 * @param {Record<string, string | undefined>} variables
 * @returns {Promise<number>}
 */
export async function push(words, variables) {
  const options = optionsOf(words);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const server = serverOf(options.said.server ?? variables.SLIPWAY);
  const run = runOf(options, variables);
  const xml = options.file === null ? null : fileOf(options.file);
  const key = `push-${randomUUID()}`;
  try {
    const answer = await sent(async () => requestOf(server, run, xml, key, await bearerOf(variables, server)));
    return told(answer, options.mustCount);
  } catch (error) {
    if (error instanceof BadUsage) throw error;
    console.error(`Not known to be recorded: ${reasonOf(error)}`);
    return 1;
  }
}

/**
 * @param {string} server
 * @param {import("./surroundings.mjs").Run} run
 * @param {Buffer | null} xml
 * @param {string} key
 * @param {string} bearer
 */
function requestOf(server, run, xml, key, bearer) {
  const headers = { authorization: `Bearer ${bearer}`, "idempotency-key": key };
  return xml === null
    ? {
        address: `${server}/api/v1/ci/runs`,
        init: {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(run),
        },
      }
    : {
        address: `${server}/api/v1/ci/junit?${new URLSearchParams(run)}`,
        init: { method: "POST", headers: { ...headers, "content-type": "application/xml" }, body: new Uint8Array(xml) },
      };
}

/**
 * Prints what was answered: 0 where it is recorded, and counts where it must.
 * @param {import("./send.mjs").Answer} answer
 * @param {boolean} mustCount
 */
function told({ status, body }, mustCount) {
  if (status === 200 || status === 201) {
    console.log(body.said);
    return mustCount && !body.runs?.[0]?.counts ? 1 : 0;
  }
  console.error(body.detail ?? `Not recorded: the server answered ${status}. Is its address that of Slipway itself?`);
  for (const { path, message } of body.errors ?? []) console.error(`  ${path}: ${message}`);
  return 1;
}

/**
 * The server's address, without a slash at its end. A token goes over https, or stays on this machine.
 * @param {string | undefined} said
 */
function serverOf(said) {
  if (!said) throw new BadUsage("push needs --server ADDRESS, or the variable SLIPWAY: where Slipway is.");
  const url = URL.canParse(said) ? new URL(said) : null;
  const isOwn = url && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && isOwn)))
    throw new BadUsage("--server must start with https://; http:// is for this machine alone.");
  return said.replace(/\/+$/, "");
}

/** @param {string} file */
function fileOf(file) {
  const bytes = read(file);
  if (bytes.length > LARGEST)
    throw new BadUsage(`${file} is larger than 8 MiB, the most that is taken. Leave out what the tests print.`);
  return bytes;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new BadUsage(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

import { spawn } from "node:child_process";
import { leavingTogether } from "./leave-together.mjs";
import { OneLine } from "./one-line.mjs";

/** The commands that run now, so that a stop can end them too. @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let ended = false;

/**
 * Does `work` and shows how long it takes: nothing below a fifth of a second, one line at its end otherwise, and while
 * it lasts a line that counts the seconds (on a terminal) or speaks every ten (elsewhere).
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [told] what to say of its result; then its line is always shown
 * @returns {Promise<T>}
 */
export async function step(title, work, told) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const terminal = process.stdout.isTTY === true;
  const tick = setInterval(
    () => {
      const line = `  ${title} … ${Math.round(seconds())} s`;
      process.stdout.write(terminal ? `\r${line}` : `${line}\n`);
    },
    terminal ? 1_000 : 10_000,
  );
  let said = "";
  try {
    const result = await work();
    if (told) said = `${told(result)}, `;
    return result;
  } finally {
    clearInterval(tick);
    const took = seconds();
    if (terminal) process.stdout.write("\r\x1b[K");
    if (said || took >= 0.2) console.log(`  ${title}: ${said}${took.toFixed(1)} s`);
  }
}

/**
 * Runs a command to its end and returns what it printed. Throws OneLine with the end of that when it fails.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, failed: string }} how `failed` begins the message
 * @returns {Promise<string>}
 */
export async function run(command, words, { failed, ...how }) {
  const { code, output } = await outcome(command, words, how);
  if (code === 0) return output;
  throw new OneLine(`${failed}: ${reasonIn(output)}`);
}

/**
 * Runs a command to its end, however it ends. A program of Node ends when we do. `limit`: after so many ms it is ended.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limit?: number }} how
 * @returns {Promise<{ code: number, output: string }>} `output` holds both streams
 */
export function outcome(command, words, { env = process.env, cwd, limit }) {
  return new Promise((resolve) => {
    if (ended) return resolve({ code: 1, output: "We are stopping." });
    const child = spawn(command, command === process.execPath ? leavingTogether(words) : words, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    running.add(child);
    let output = "";
    const add = (/** @type {string} */ text) => {
      output += text;
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", add);
    const late = setTimeout(
      () => {
        add(`\nEnded after ${(limit ?? 0) / 60_000} minutes.`);
        child.kill("SIGTERM");
      },
      limit ?? 2 ** 31 - 1,
    );
    const done = (/** @type {number} */ code) => {
      clearTimeout(late);
      running.delete(child);
      resolve({ code, output });
    };
    child.once("error", (error) => {
      add(missing(error) ? `OneLine: ${command} is not installed` : error.message);
      done(1);
    });
    child.once("close", (code) => done(code ?? 1));
  });
}

/** Ends the commands that run now, lets no other begin, and returns once they are gone. */
export async function endCommands() {
  ended = true;
  await Promise.all(
    [...running].map(async (child) => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      const cut = setTimeout(() => child.kill("SIGKILL"), 3_000);
      await gone;
      clearTimeout(cut);
    }),
  );
}

/** @param {Error} error */
function missing(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT";
}

/**
 * The line that says it, where a program of ours ended by an error meant for people; else the end of what was printed.
 * @param {string} output
 */
function reasonIn(output) {
  const plain = output.match(/^(?:BadVariable|MigrationFailed|OneLine): (.+)$/m)?.[1];
  return plain ?? `\n${output.trimEnd().split("\n").slice(-30).join("\n")}`;
}

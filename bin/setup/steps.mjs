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
 * @returns {Promise<T>}
 */
export async function step(title, work) {
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
  try {
    return await work();
  } finally {
    clearInterval(tick);
    const took = seconds();
    if (terminal) process.stdout.write("\r\x1b[K");
    if (took >= 0.2) console.log(`  ${title}: ${took.toFixed(1)} s`);
  }
}

/**
 * Runs a command to its end and returns what it printed. Throws OneLine with the end of that when it fails. A program of
 * Node ends when we do, however we end.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, failed: string }} how `failed` begins the message
 * @returns {Promise<string>}
 */
export function run(command, words, { env = process.env, cwd, failed }) {
  return new Promise((resolve, reject) => {
    if (ended) return reject(new OneLine(`${failed}: we are stopping.`));
    const child = spawn(command, command === process.execPath ? leavingTogether(words) : words, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.once("error", (error) => {
      running.delete(child);
      reject(new OneLine(`${failed}: ${missing(error) ? `${command} is not installed` : error.message}.`));
    });
    child.once("close", (code) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else reject(new OneLine(`${failed}: ${reasonIn(output)}`));
    });
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

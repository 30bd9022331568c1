import { spawn } from "node:child_process";
import path from "node:path";
import { leavingTogether } from "./leave-together.mjs";
import { OneLine } from "./one-line.mjs";
import { waitFor } from "./wait.mjs";

/** How long a server may take to finish its requests before it is cut, in ms. */
const DRAIN = 9_000;

/**
 * @typedef {object} App a built app that runs
 * @property {number | undefined} pid
 * @property {Promise<number | string>} ended its exit code or signal, once it is gone
 * @property {() => Promise<void>} stop lets requests finish, ten seconds at most
 * @property {() => Promise<void>} kill at once, as `kill -9`
 */

/**
 * Runs `next start` of the built app in `root`.
 * @param {{ root: string, host: string, port: number, env: Record<string, string | undefined>, output: number | "pipe", said?: (text: string) => void }} how
 * @returns {App}
 */
export function startNext({ root, host, port, env, output, said }) {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, leavingTogether([next, "start", "-H", host, "-p", String(port)]), {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  if (said) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", said);
  /** @type {Promise<number | string>} */
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "gone"));
    child.once("error", (error) => resolve(error.message));
  });
  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  const stop = async () => {
    const cut = setTimeout(() => child.kill("SIGKILL"), DRAIN);
    await end("SIGTERM");
    clearTimeout(cut);
  };
  return { pid: child.pid, ended, stop, kill: () => end("SIGKILL") };
}

/**
 * Returns once `address`/healthz answers 200. Throws OneLine when the app ends before, or after `within` ms.
 * @param {string} address
 * @param {App} app
 * @param {number} [within]
 */
export async function untilHealthy(address, app, within = 60_000) {
  let gone = false;
  app.ended.then(() => {
    gone = true;
  });
  // Once ours is gone, whoever answers there is another.
  const answered = async () =>
    !gone && (await answers(`${address}/healthz`)) && !gone ? true : gone ? false : undefined;
  const healthy = await waitFor(answered, { within });
  if (!healthy)
    throw new OneLine(gone ? "The app ended while it started." : `The app did not answer at ${address} in time.`);
}

/**
 * @param {string} url
 * @returns {Promise<true | undefined>}
 */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok || undefined;
  } catch {
    return undefined;
  }
}

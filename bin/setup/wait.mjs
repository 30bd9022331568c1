import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks until the answer is not undefined, every `every` ms; returns it, or undefined after `within` ms.
 * @template T
 * @param {() => T | undefined | Promise<T | undefined>} ask
 * @param {{ within: number, every?: number }} patience in milliseconds
 * @returns {Promise<T | undefined>}
 */
export async function waitFor(ask, { within, every = 40 }) {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await sleep(every);
  }
}

/**
 * Whether a process of this number lives; one that has ended and that nobody has asked about does not.
 * @param {number} pid
 * @returns {boolean}
 */
export function lives(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

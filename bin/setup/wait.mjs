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
 * Whether a process of this number lives.
 * @param {number} pid
 * @returns {boolean}
 */
export function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

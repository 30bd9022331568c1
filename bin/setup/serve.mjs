import { OneLine } from "./one-line.mjs";

/** So often may a part end by itself within a minute before we give up. */
const TRIES = 3;

/**
 * Something that runs beside us: `ended` when it is gone, by `stop` or by itself.
 * @typedef {{ ended: Promise<unknown>, stop: () => Promise<void> }} Part
 */

/**
 * Starts a part again whenever it ends by itself, and says so, until `stop` is called. When it ends too often or cannot
 * be started, `gaveUp` is told a OneLine.
 * @param {string} name
 * @param {Part} first
 * @param {() => Promise<Part>} again
 * @param {(error: unknown) => void} gaveUp
 * @returns {() => Promise<void>} stop
 */
export function keep(name, first, again, gaveUp) {
  let part = Promise.resolve(first);
  let stopped = false;
  const watch = async () => {
    /** @type {number[]} */
    let ends = [];
    for (;;) {
      await (await part).ended;
      if (stopped) return;
      ends = [...ends.filter((at) => performance.now() - at < 60_000), performance.now()];
      if (ends.length > TRIES) throw new OneLine(`${name} ended ${ends.length} times within a minute.`);
      console.log(`  ${name} ended by itself: starting it again`);
      part = again();
    }
  };
  watch().catch(gaveUp);
  return async () => {
    stopped = true;
    const last = await part.catch(() => undefined);
    await last?.stop();
  };
}

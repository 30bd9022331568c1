import { parseArgs } from "node:util";
import { BadUsage, USAGE } from "./usage.mjs";

const TEXTS = /** @type {const} */ ([
  "server",
  "project",
  "channel",
  "check",
  "target",
  "outcome",
  "path",
  "tree",
  "revision",
  "run-id",
  "attempt",
  "url",
  "observed-at",
]);

/**
 * @typedef {Partial<Record<typeof TEXTS[number], string>>} Said
 * @typedef {object} Options
 * @property {Said} said each option as it was given
 * @property {string | null} file the JUnit XML, or null for one run by its outcome
 * @property {boolean} mustCount
 * @property {boolean} help
 */

/**
 * What the command line asks for. Throws BadUsage for what it does not know.
 * @param {readonly string[]} words
 * @returns {Options}
 */
export function optionsOf(words) {
  const { values, positionals } = parsed(words);
  const [kind, file, more] = positionals;
  if (kind !== undefined && kind !== "junit")
    throw new BadUsage(`push takes junit FILE or nothing, not ${kind}.\n\n${USAGE}`);
  if (kind === "junit" && file === undefined) throw new BadUsage("push junit needs the FILE that the tests wrote.");
  if (more !== undefined)
    throw new BadUsage(
      `push junit takes one FILE, and ${more} is another. Push each as a run of its own check or target.`,
    );
  const { help = false, "must-count": mustCount = false, ...said } = values;
  if (kind === "junit" && said.outcome !== undefined)
    throw new BadUsage("push junit: the report says the outcome; leave --outcome out.");
  return { said, file: file ?? null, mustCount, help };
}

/** @param {readonly string[]} words */
function parsed(words) {
  const text = /** @type {const} */ ({ type: "string" });
  const yes = /** @type {const} */ ({ type: "boolean" });
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        .../** @type {Record<typeof TEXTS[number], typeof text>} */ (Object.fromEntries(TEXTS.map((it) => [it, text]))),
        "must-count": yes,
        help: yes,
      },
    });
  } catch (error) {
    throw new BadUsage(`${error instanceof Error ? error.message.split(". ")[0] : error}.\n\n${USAGE}`);
  }
}

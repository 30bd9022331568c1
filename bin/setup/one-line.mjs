/** An end that a person can do something about: its message is the one line that is shown, without a stack. */
export class OneLine extends Error {
  /** @override */
  name = "OneLine";
}

/**
 * Shows how a command ended badly: one line when it is a OneLine, else the error as it is. Returns the exit code, 1.
 * @param {unknown} error
 * @returns {1}
 */
export function tell(error) {
  if (error instanceof OneLine) console.error(`\n${error.message}`);
  else console.error(error);
  return 1;
}

/**
 * The text of anything that was thrown.
 * @param {unknown} error
 * @returns {string}
 */
export function textOf(error) {
  return error instanceof Error ? error.message : String(error);
}

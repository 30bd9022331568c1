import { existsSync, openSync, renameSync } from "node:fs";

/**
 * Opens `file` anew for what a process prints; what an earlier start left there is kept beside it as `.old`.
 * @param {string} file
 * @returns {number} its descriptor
 */
export function logFile(file) {
  if (existsSync(file)) renameSync(file, `${file}.old`);
  return openSync(file, "w", 0o600);
}

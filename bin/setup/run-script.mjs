import { spawn } from "node:child_process";
import { leavingTogether } from "./leave-together.mjs";

/**
 * Runs a TypeScript file of the project with what it prints in full view.
 * @param {string} script
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runScript(script, words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, leavingTogether(["--import", "tsx", script, ...words]), {
      env,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

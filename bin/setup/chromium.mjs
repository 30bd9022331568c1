import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { OneLine } from "./one-line.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for the browser tests: what CHROMIUM names, or one in its usual place; undefined when there is none.
 * @returns {string | undefined}
 */
export function chromium() {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...PLACES].find((each) => existsSync(each));
}

/** Installs Chromium where apt-get can and we may. Throws OneLine with what to install elsewhere. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new OneLine(
      "The browser tests need Chromium: install it (on Debian `apt-get install chromium`), or name one in CHROMIUM.",
    );
  }
  try {
    apt(["update"]);
    apt(["install", "-y", "--no-install-recommends", "chromium"]);
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: Buffer }} */ (error);
    throw new OneLine(`apt-get could not install chromium:\n${stderr ?? error}`);
  }
}

/** @param {string[]} words */
function apt(words) {
  execFileSync("apt-get", words, { stdio: "pipe", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

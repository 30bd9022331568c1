import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { chromium as browserPath } from "../bin/setup/chromium.mjs";
import { freePort } from "../bin/setup/ports.mjs";
import { setUpThirty } from "../tests/support/set-up-browser";
import type { Row } from "./row";

/** What a person has who never saw it before: five minutes. */
const [MINUTES, INTERACTIONS] = [5, 10];

/** From `npm start -- --empty` in a fresh clone to the board of thirty pasted projects, by a scripted browser. */
export async function setup(): Promise<Row> {
  const home = mkdtempSync(path.join(tmpdir(), "slipway-bench-"));
  try {
    execFileSync("git", ["clone", "--quiet", process.cwd(), home]);
    const begin = process.hrtime.bigint();
    const seconds = () => Number(process.hrtime.bigint() - begin) / 1e9;
    const { app, link } = await started(home);
    const printed = seconds();
    try {
      const { interactions } = await inBrowser(link);
      const whole = seconds();
      return {
        row: "setup",
        figures: [
          `npm start -- --empty to the printed link ${printed.toFixed(1)} s, install and build included`,
          `the link to the board of thirty projects ${(whole - printed).toFixed(1)} s, ${interactions} interactions`,
        ],
        ratio: `${whole.toFixed(1)} s, ${interactions} interactions`,
        goal: `≤ ${MINUTES} min, ≤ ${INTERACTIONS} interactions`,
        holds: whole <= MINUTES * 60 && interactions <= INTERACTIONS,
      };
    } finally {
      const gone = new Promise((resolve) => app.once("exit", resolve));
      app.kill("SIGTERM");
      await gone;
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Starts the clone on a free port; answers with the link that it prints. */
async function started(folder: string): Promise<{ readonly app: ChildProcess; readonly link: string }> {
  const port = await freePort();
  const app = spawn("npm", ["start", "--", "--empty"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const link = await new Promise<string>((found, failed) => {
    let said = "";
    app.stdout.on("data", (part) => {
      said += String(part);
      const [, address] = /Sign in as the chair, once: (http\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
    app.once("exit", () => failed(new Error(`npm start ended before it printed a link:\n${said}`)));
  });
  return { app, link };
}

async function inBrowser(link: string): Promise<{ readonly interactions: number }> {
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    return await setUpThirty(await browser.newPage(), link);
  } finally {
    await browser.close();
  }
}

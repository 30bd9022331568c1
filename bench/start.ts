import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../bin/setup/ports.mjs";
import type { Row } from "./row";

/** A fresh clone to the first answered page, and a second start of it, beside `npm ci` alone in another fresh clone. */
export async function start(): Promise<Row> {
  const home = mkdtempSync(path.join(tmpdir(), "slipway-bench-"));
  try {
    const [one, two] = [path.join(home, "one"), path.join(home, "two")];
    for (const folder of [one, two]) execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
    const install = await seconds(
      async () =>
        void execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: two, stdio: "ignore" }),
    );
    const fresh = await untilAnswered(one);
    const second = await untilAnswered(one);
    return {
      row: "start",
      figures: [
        `fresh clone to the first answered page ${fresh.toFixed(1)} s; npm ci alone ${install.toFixed(1)} s`,
        `second start ${second.toFixed(1)} s`,
      ],
      ratio: `npm ci + ${(fresh - install).toFixed(1)} s; second start ${second.toFixed(1)} s`,
      goal: "≤ npm ci + 60 s; second start < 5 s",
      holds: fresh <= install + 60 && second < 5,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function untilAnswered(folder: string): Promise<number> {
  const port = await freePort();
  const app = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), DATABASE_URL: "" },
    stdio: "ignore",
  });
  try {
    return await seconds(() => answered(`http://127.0.0.1:${port}/`, app));
  } finally {
    const gone = new Promise((resolve) => app.once("exit", resolve));
    app.kill("SIGTERM");
    await gone;
  }
}

async function answered(url: string, app: ChildProcess): Promise<void> {
  while (app.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("npm start ended before a page was answered.");
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begin = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

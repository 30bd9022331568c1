import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, it } from "vitest";

const here = pathToFileURL(`${import.meta.dirname}/claim.mjs`).href;
const start = `
  import { claim } from "${here}";
  const claimed = await claim("http://127.0.0.1:3000");
  if ("pid" in claimed) console.log("held by " + claimed.pid + ", serving " + claimed.serving);
  else { claimed.serving(); console.log("mine"); setInterval(() => {}, 1000); }`;

let folder: string;
let starts: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "slipway-claim-"));
  starts = [];
  return () => {
    for (const each of starts) each.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  };
});

async function started() {
  const child = spawn(process.execPath, ["--input-type=module", "-e", start], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  starts.push(child);
  const [said] = await once(child.stdout, "data");
  return { child, said: String(said).trim() };
}

it("a folder is held by one start, which the next is told of", async () => {
  const first = await started();
  expect(first.said).toBe("mine");
  expect((await started()).said).toBe(`held by ${first.child.pid}, serving true`);
});

it("and by nobody after a kill -9", async () => {
  const first = await started();
  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  expect((await started()).said).toBe("mine");
});

it("by one of those that start at once, also after a kill -9", async () => {
  const first = await started();
  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  const said = (await Promise.all([started(), started(), started()])).map((each) => each.said);
  expect(said.filter((each) => each === "mine")).toHaveLength(1);
});

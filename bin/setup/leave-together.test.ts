import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { lives, waitFor } from "./wait.mjs";

const here = pathToFileURL(`${import.meta.dirname}/leave-together.mjs`).href;

/** A starter that starts a program which stays, tells its number, and stays too. */
const starter = (program: string) => `
  import { spawn } from "node:child_process";
  import { leavingTogether } from "${here}";
  const child = spawn(process.execPath, leavingTogether(["-e", ${JSON.stringify(program)}]), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  console.log(child.pid);
  child.once("exit", (code) => { console.log("ended", code); process.exit(); });
  setInterval(() => {}, 1000);`;

async function started(program: string) {
  const parent = spawn(process.execPath, ["--input-type=module", "-e", starter(program)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [first] = await once(parent.stdout, "data");
  return { parent, pid: Number.parseInt(String(first), 10) };
}

it("a program ends when the one that started it is killed", async () => {
  const { parent, pid } = await started("setInterval(() => {}, 1000)");
  parent.kill("SIGKILL");
  expect(await waitFor(() => (lives(pid) ? undefined : "gone"), { within: 10_000 })).toBe("gone");
});

it("and by itself when its work is done", async () => {
  const { parent, pid } = await started("setTimeout(() => {}, 50)");
  expect(await waitFor(() => (lives(pid) ? undefined : "gone"), { within: 10_000 })).toBe("gone");
  await waitFor(() => (parent.exitCode === 0 ? true : undefined), { within: 5_000 });
});

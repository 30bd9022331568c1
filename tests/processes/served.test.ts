import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { freePort } from "@/bin/setup/ports.mjs";
import { createDatabase, testPostgres } from "../support/database";
import { runScript } from "../support/script";
import { SECRET } from "../support/server";

/** `npm run serve`, as a container or a service of the system runs it. */
function serving(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["bin/serve.mjs"], {
    env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const isUp = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        if (text.includes("Slipway runs at")) resolve();
      });
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, isUp: Promise.race([isUp, ended]), ended, said: () => text };
}

it("two at once on an empty database migrate and fill it once, and end in order when they are told to", async () => {
  const database = await createDatabase(testPostgres(), undefined, "template1");
  const ports = [await freePort(), await freePort()];
  const both = ports.map((port) =>
    serving({ DATABASE_URL: database.url, NEXTAUTH_SECRET: SECRET, PORT: String(port) }),
  );
  await Promise.all(both.map(({ isUp }) => isUp));
  for (const [index, port] of ports.entries()) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    expect([ready?.status, both[index]?.said()]).toEqual([200, expect.stringContaining("Slipway runs at")]);
  }
  expect(await runScript(database.url, "lib/log/verify-log.ts")).toMatchObject({
    stdout: expect.stringMatching(/^The log is whole: 2 entries/),
  });
  for (const { child } of both) child.kill("SIGTERM");
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  for (const port of ports) await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  await database.drop();
});

it.each([
  [{}, "npm run serve needs DATABASE_URL"],
  [{ DATABASE_URL: "postgresql://127.0.0.1:1/x" }, "npm run serve needs NEXTAUTH_SECRET"],
  [{ DATABASE_URL: "postgresql://a:hunter2@127.0.0.1:1/x", NEXTAUTH_SECRET: SECRET }, "The database at 127.0.0.1:1/x"],
])("says in one line what is missing: %o", async (env, line) => {
  const { ended, said } = serving(env);
  expect(await ended).toBe(1);
  expect(said()).toContain(line);
  expect(said()).not.toContain("hunter2");
});

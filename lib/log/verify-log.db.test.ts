import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSeeded, type TestDatabase } from "@/tests/support/database";
import { onSeeded } from "@/tests/support/seeded";
import { db } from "../db/client";
import { readHead } from "../db/head";
import { keptHeadOf, verifyLog } from "./verify-log";

await onSeeded("practice");
let head: Awaited<ReturnType<typeof readHead>>;
beforeAll(async () => {
  head = await readHead(db());
});

/** Does something to the database that nobody may, has the log verified, and puts it back. */
async function verifiedAfter(...statements: readonly string[]) {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  try {
    await owner.query("SET session_replication_role = replica; CREATE TEMP TABLE kept AS SELECT * FROM fact");
    for (const statement of statements) await owner.query(statement);
    return await verifyLog();
  } finally {
    await owner.query("DELETE FROM fact; INSERT INTO fact SELECT * FROM kept");
    await owner.end();
  }
}

describe("the log is verified", () => {
  it("whole: how many entries, and the head that can be kept", async () => {
    const said = new RegExp(
      `^The log is whole: ${head.seq} entries in \\d+ streams, .* ends with ${head.seq}:${head.digest}\\.$`,
    );
    expect(await verifyLog()).toEqual({ isWhole: true, said: expect.stringMatching(said) });
    expect(await verifyLog({ seq: head.seq, digest: head.digest ?? "" })).toMatchObject({ isWhole: true });
  });

  it.each<readonly [string, string, RegExp]>([
    ["a word", "UPDATE fact SET body = replace(body, '\":\"', '\":\"not ') WHERE seq = 60", /entry 60 is not what/],
    ["a row", "DELETE FROM fact WHERE seq = 70", /entry 70 is missing/],
    [
      "two that changed places",
      "UPDATE fact SET seq = CASE seq WHEN 80 THEN -81 ELSE -80 END WHERE seq IN (80, 81); UPDATE fact SET seq = -seq WHERE seq < 0",
      /entry 80 .*more/,
    ],
    [
      "a digest that was made to fit",
      "UPDATE fact SET digest = encode(sha256(digest::bytea), 'hex') WHERE seq = 90",
      /entry 90 is not/,
    ],
    ["what is no entry", "UPDATE fact SET actor = 'nobody', body = '{' WHERE seq = 100", /entry 100 is not/],
  ])("not whole: %s", async (_, statement, said) => {
    const verified = await verifiedAfter(statement);
    expect(verified).toEqual({ isWhole: false, said: expect.stringMatching(/^The log is not whole: [^\n]*\.$/) });
    expect(verified.said).toMatch(said);
  });

  it("cut off at its end: whole by itself, and not against a head that was kept", async () => {
    const cut = `DELETE FROM fact WHERE seq = ${head.seq}`;
    expect((await verifiedAfter(cut)).isWhole).toBe(true);
    expect(await verifyLog({ seq: head.seq + 1, digest: head.digest ?? "" })).toEqual({
      isWhole: false,
      said: `The log is not whole: entry ${head.seq + 1} is not the one that was kept.`,
    });
  });

  it("what is derived otherwise is named, and nothing is written", async () => {
    const before = await db().revision.count();
    await db().project.update({ where: { slug: "landlock" }, data: { name: "Unlock" } });
    const said = "The log is not whole: the table project is not what the log says: npm run rebuild writes it anew.";
    expect(await verifyLog()).toEqual({ isWhole: false, said });
    expect(await db().project.findUnique({ where: { slug: "landlock" } })).toMatchObject({ name: "Unlock" });
    expect(await db().revision.count()).toBe(before);
    await db().project.update({ where: { slug: "landlock" }, data: { name: "Landlock" } });
  });
});

describe("npm run verify-log", () => {
  let other: TestDatabase;
  beforeEach(async () => {
    other = await createSeeded("practice");
    return () => other.drop();
  });
  const run = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "lib/log/verify-log.ts", ...words], {
      env: { ...process.env, DATABASE_URL: other.url },
    }).catch((failure) => failure as { code: number; stdout: string; stderr: string });

  it("says it in one line, and 1 where it is not whole or was asked wrongly", async () => {
    expect(await run(`${head.seq}:${head.digest}`)).toEqual({
      stdout: expect.stringMatching(/^The log is whole.*\n$/),
      stderr: "",
    });
    expect(await run(`${head.seq}:${"0".repeat(64)}`)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^The log is not whole.*\n$/),
    });
  });
});

it("a kept head is a number and a digest", () => {
  expect(keptHeadOf(undefined)).toBeNull();
  expect(keptHeadOf(`12:${"a".repeat(64)}`)).toEqual({ seq: 12, digest: "a".repeat(64) });
  expect(() => keptHeadOf("12")).toThrow("SEQ:DIGEST");
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { engined, kept, tabled, tableText } from "@/tests/support/tabled";
import { act, practicePerson } from "@/tests/support/wireguard-in";
import { db } from "../db/client";
import { type SpanColumns, spanColumns, spanRowOf } from "../db/span-rows";
import { placeOf } from "../domain/explain/verdict";
import { textOf } from "../domain/instant";
import type { Speaker } from "../domain/speaker";
import { verdictDigest } from "../formats/canonical";
import { attest } from "../verbs/attest";
import { recordCiRuns } from "../verbs/record-ci-runs";
import { extendSpans } from "./extend-spans";
import { forgetLog } from "./known-log";
import { type Look, look } from "./look";
import { rebuild } from "./rebuild";
import { extendedOnce, spansBehind } from "./span-work";
import { forgetSpans, spansFor, spansRead } from "./spans";

await onSeeded("practice");
const PROJECTS = ["wireguard", "landlock", "okernel", "shiftfs"];
const TIMEOUT = { timeout: 180_000 };
beforeAll(async () => {
  while (!(await extendSpans()));
}, 60_000);

const lab: Speaker = {
  ...practicePerson("ci-of-wireguard"),
  ...{ actor: { kind: "token", id: "lab-token" }, via: "person:ci-of-wireguard" },
  token: { id: "lab-token", name: "lab machine", project: "wireguard", scopes: ["ci:write"] },
};
let posted = 0;
const post = () =>
  act(lab, recordCiRuns, {
    ...{ project: "wireguard", check: posted % 2 ? "boot" : "build", target: "x86_64/4.9", runId: `run-${posted++}` },
    ...{ revision: "0441a379af7cce26fadad4931b82baa076dff93a", outcome: posted % 5 ? "passed" : "failed" },
  });
const claim = (project: string) =>
  act(practicePerson(`maintainer-of-${project}`), attest, {
    ...{ project, criterion: "maintainer", claim: "met", text: `Said ${posted++} times.` },
  });

/** What the board shows of a project at a look, by its row and by the engine. */
async function rowAt({ when }: Look, project: string) {
  const rows = await db().$queryRaw<SpanColumns[]>`
    SELECT ${spanColumns} FROM span
     WHERE project = ${project} AND channel = 'testing' AND tstzrange(from_at, to_at) @> ${new Date(when.now)}::timestamptz`;
  const [row] = rows.map(spanRowOf);
  return row && [row.from <= when.now, row.outcome, row.digest, row.open, row.musts];
}
function engineAt(at: Look, project: string) {
  const verdict = engined(at, project, "testing").at(-1)?.verdict;
  return verdict && [true, verdict.outcome, verdictDigest(verdict), ...Object.values(placeOf(verdict)).reverse()];
}
const said = (at: Look, project: string) =>
  spansFor(at, project, "testing").map(({ from, by, since, verdict }) => [from, by, since, verdictDigest(verdict)]);
const engine = (at: Look, project: string) =>
  engined(at, project, "testing").map(({ from, by, since, verdict }) => [from, by, since, verdictDigest(verdict)]);

describe("while facts arrive", () => {
  it("no answer, live or of a past instant, disagrees with the engine", TIMEOUT, async () => {
    const first = (await look()).live.facts[0]?.recordedAt ?? 0;
    let left = 60;
    const writing = ["one", "two", "three"].map(async () => {
      while (left-- > 0) await (left % 4 ? post() : claim(PROJECTS[left % 3] ?? "wireguard"));
    });
    const extending = (async () => {
      while (left > 0) await extendedOnce();
    })();
    let past = 0;
    let live = 0;
    const reading = [1, 2].map(async (reader) => {
      for (let turn = reader; left > 0 || turn < 12; turn += 2) {
        const now = await look();
        const at = new Date(first + ((turn * 7919) % 997) * ((now.now - first) / 997)).toISOString();
        const then = await look(at);
        const project = PROJECTS[turn % PROJECTS.length] ?? "wireguard";
        if (turn % 3 === 0) await spansRead(now, [project], "testing");
        expect(said(now, project)).toEqual(engine(now, project));
        expect(said(then, project), at).toEqual(engine(then, project));
        expect(await spansBehind(then, "testing")).toBeNull();
        expect(await rowAt(then, project), at).toEqual(engineAt(then, project));
        past += 1;
        // Of now the table may know more by the time that it is asked: who is first is told by a second look.
        await spansBehind(now, "testing");
        const row = await rowAt(now, project);
        if ((await look()).head === now.head) {
          expect(row).toEqual(engineAt(now, project));
          live += 1;
        }
      }
    });
    await Promise.all([...writing, extending, ...reading]);
    expect(past).toBeGreaterThan(10);
    expect(live).toBeGreaterThan(0);
  });

  it("two other processes extend at once, and rows stay in order, none doubled or missing", TIMEOUT, async () => {
    const others = [1, 2].map(() =>
      spawn(process.execPath, ["--import", "tsx", "tests/support/extending-process.ts", "20"], { stdio: "inherit" }),
    );
    const ended = Promise.all(others.map((other) => once(other, "exit")));
    let isGoing = true;
    void ended.then(() => {
      isGoing = false;
    });
    while (isGoing) {
      await post();
      await claim("landlock");
    }
    expect(await ended).toEqual([
      [0, null],
      [0, null],
    ]);
    const now = await look();
    while (!(await extendSpans()));
    for (const project of PROJECTS)
      expect(await tabled(now, project, "testing")).toEqual(kept(engined(now, project, "testing")));
    const gaps = await db().$queryRaw<unknown[]>`
      SELECT project, n FROM (
        SELECT project, n, from_at, lag(to_at) OVER own AS before, lag(n) OVER own AS last FROM span
        WINDOW own AS (PARTITION BY project, channel ORDER BY n)) rows
       WHERE n <> coalesce(last, 0) + 1 OR before <> from_at`;
    expect(gaps).toEqual([]);
    const grown = await tableText();
    await rebuild();
    expect(await tableText()).toEqual(grown);
  });

  it("a process that begins reads what went before from the table", TIMEOUT, async () => {
    const before = await look();
    const lines = Object.fromEntries(PROJECTS.map((project) => [project, engine(before, project)]));
    forgetLog();
    forgetSpans();
    const now = await look(textOf(before.now));
    await spansRead(now, PROJECTS, "testing");
    for (const project of PROJECTS) expect(said(now, project)).toEqual(lines[project]);
  });
});

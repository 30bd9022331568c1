import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aCandidate, aCriterion, aLog, aPolicy, aProject, aRun, instant, published } from "@/tests/support/make";
import { db } from "../db/client";
import { readHead } from "../db/head";
import type { Fact, Saying } from "../domain/fact";
import { append } from "./append";
import { startClock } from "./clock";
import { extendSpans } from "./extend-spans";
import { forgetLog } from "./known-log";
import { look } from "./look";
import { forgetSpans, spansFor, spansRead } from "./spans";

/** How often a verdict is made: counted by modules of this file's own, for those of the process have read the real one. */
const made = vi.hoisted(() => {
  vi.resetModules();
  return { verdicts: 0 };
});
vi.mock("../domain/verdict", async (original) => {
  const real = await original<typeof import("../domain/verdict")>();
  const verdictOf: typeof real.verdictOf = (...asked) => {
    made.verdicts += 1;
    return real.verdictOf(...asked);
  };
  return { ...real, verdictOf };
});

afterAll(() => {
  vi.doUnmock("../domain/verdict");
  vi.resetModules();
});

const POSTS = 1_000;
const MINUTE = 60_000;
const criteria = [aCriterion("attested", "readme"), aCriterion("ci", "builds", { maxAge: "P30D", streak: 2 })];

/** Posts that came one by one, each an instant and an entry of its own. */
const post = (place: number): Fact =>
  aRun({ runId: `run-${place}`, outcome: place % 7 ? "passed" : "failed" }, { at: instant("07-01") + place * MINUTE });

beforeAll(async () => {
  await emptyDatabase();
  await startClock(db(), null);
  const begun = aLog(published(aPolicy(criteria)), aProject(), aCandidate("one"));
  const facts = [...begun, ...Array.from({ length: POSTS }, (_, place) => post(place))];
  // A fact is a saying that has its place already.
  const sayings = facts as unknown as readonly Saying[];
  await append(db(), sayings, { seq: 0, recordedAt: null }, new Map(), ({ at }) => at ?? 0);
  while (!(await extendSpans()));
}, 300_000);

it(`a project with ${POSTS} posts is not judged anew by a process that begins: its spans are read`, {
  timeout: 120_000,
}, async () => {
  forgetLog();
  forgetSpans();
  const now = await look();
  made.verdicts = 0;
  await spansRead(now, ["wireguard"], "testing");
  const spans = spansFor(now, "wireguard", "testing");
  expect(spans.length).toBeGreaterThan(POSTS / 2);
  expect(spans.at(-1)?.verdict.standings[1]?.detail).toMatchObject({ legs: [{ runs: { length: 50 } }] });
  expect(made.verdicts).toBe(1);
});

it("one post more costs one verdict more, in the table and in the process", async () => {
  const { seq, recordedAt, now } = await readHead(db());
  const ends = new Map((await look()).live.facts.map(({ stream, digest }) => [stream as string, digest]));
  const last = post(POSTS) as unknown as Saying;
  await append(db(), [last], { seq, recordedAt }, ends, () => now);
  made.verdicts = 0;
  expect(await extendSpans()).toBe(true);
  spansFor(await look(), "wireguard", "testing");
  expect(made.verdicts).toBe(2);
});

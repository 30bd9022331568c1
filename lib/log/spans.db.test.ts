import { beforeEach, describe, expect, it } from "vitest";
import { instant, spansAnew } from "@/tests/support/make";
import { onSeeded } from "@/tests/support/seeded";
import { statementsOf } from "@/tests/support/statements";
import { worldOf } from "../domain/known";
import { spansOf } from "../domain/spans";
import { verdictDigest } from "../formats/canonical";
import { knownAt } from "./known-at";
import { KnownLog } from "./known-log";
import { type Look, look } from "./look";
import { lookBack } from "./look-back";
import { forgetSpans, spansFor } from "./spans";

await onSeeded("practice");
beforeEach(forgetSpans);

const lines = (spans: ReturnType<typeof spansFor>) =>
  spans.map(({ from, by, since, verdict }) =>
    [from, by, since, verdict.upTo, verdict.ignored.length, verdictDigest(verdict)].join(" "),
  );
/** As if nothing had been kept. */
const anew = (at: Look, project: string) =>
  spansOf(
    [...worldOf(at, project, "testing").facts].sort((a, b) => a.seq - b.seq),
    project,
    "testing",
    at.when,
  );
const projects = ["wireguard", "okernel", "shiftfs", "ebpf"];
/** Instants and entries over the whole record, the last ones among many that were recorded together. */
const instants = ["2017-03-20", "2017-05-24T16:00:00Z", "2017-06-07T16:00:00Z", "2017-07-05T16:00:00Z"];
const entries = [1, 3, 60, 113, 147, 148, 149, 236, 237, 238];

describe("the spans of a project's verdict", () => {
  it.each([...instants, ...entries.map((seq) => `entry:${seq}`)])(
    "at %s are what they are computed anew, whatever was looked at before",
    async (at) => {
      const then = await look(at);
      const fresh = Object.fromEntries(projects.map((project) => [project, lines(anew(then, project))]));
      const seen = () =>
        Object.fromEntries(projects.map((project) => [project, lines(spansFor(then, project, "testing"))]));
      expect(seen()).toEqual(fresh);
      const now = await look();
      for (const project of projects)
        expect(lines(spansFor(now, project, "testing"))).toEqual(lines(anew(now, project)));
      expect(seen()).toEqual(fresh);
    },
  );

  it("end with the verdict that is judged at that very entry", async () => {
    const now = await look();
    for (const project of projects) spansFor(now, project, "testing");
    for (const seq of entries.slice(2)) {
      const then = await look(`entry:${seq}`);
      expect(spansFor(then, "wireguard", "testing").at(-1)?.verdict.upTo).toBe(
        anew(then, "wireguard").at(-1)?.verdict.upTo,
      );
    }
  });

  it("as an act knows them have what was told before it in the same commit, of which nothing is kept", async () => {
    const { live } = await look();
    const cut = live.facts.findIndex(
      (fact, index) => index > 99 && fact.recordedAt !== live.facts[index - 1]?.recordedAt,
    );
    const log = new KnownLog();
    log.take(live.facts.slice(0, cut));
    const head = { seq: cut, now: live.now, practice: false, offset: 0, due: { next: null, meeting: null } };
    for (const told of [[], live.facts.slice(cut, cut + 40), []]) {
      const known = knownAt(log, told, { ...head, seq: cut + told.length });
      for (const project of projects)
        expect(lines(known.spans(known, project, "testing"))).toEqual(lines(spansAnew(known, project, "testing")));
    }
  });

  it("are those of the instant that is looked back to", async () => {
    const now = await look();
    const then = lookBack(now, instant("06-07 16:00"));
    for (const project of projects)
      expect(lines(then.spans(then, project, "testing"))).toEqual(lines(anew(then, project)));
  });

  it("cost no statement, and no second judging while nothing moved on", async () => {
    const now = await look();
    const first = spansFor(now, "wireguard", "testing");
    const { made, statements } = await statementsOf(() => spansFor(now, "wireguard", "testing"));
    expect(statements).toEqual([]);
    expect(made.at(-1)?.verdict).toBe(first.at(-1)?.verdict);
  });

  it("are added to and not made anew when time went on: what stood, stands", async () => {
    const before = await look("2017-07-05T16:00:00Z");
    const first = spansFor(before, "wireguard", "testing");
    const now = await look();
    const more = spansFor(now, "wireguard", "testing");
    expect(more.length).toBeGreaterThan(first.length);
    for (const [index, span] of first.slice(0, -1).entries()) expect(more[index]).toBe(span);
    const { from, by, since } = first.at(-1) ?? {};
    expect(more[first.length - 1]).toMatchObject({ from, by, since });
  });

  it("are none before the project has a fact", async () => {
    expect(spansFor(await look("2017-03-13"), "wireguard", "testing")).toEqual([]);
  });
});

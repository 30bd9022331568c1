import { describe, expect, it } from "vitest";
import { aLog, aNote, anAttestation, aProject } from "@/tests/support/make";
import type { FactRow } from "../db/fact-rows";
import type { Fact } from "../domain/fact";
import { canonical } from "../formats/canonical";
import { place } from "./append";
import { LogWalk } from "./faults";

/** A dozen facts of two projects, as append would have placed them, in rows. */
const said = aLog(
  aProject("wireguard"),
  aProject("landlock"),
  ...Array.from({ length: 5 }, (_, index) => anAttestation("readme", { text: `claim ${index}, “æ ☂”` })),
  ...Array.from({ length: 5 }, (_, index) => aNote(`note ${index}`, { stream: "project:landlock" })),
);
const facts = place(said, { seq: 0, recordedAt: null }, new Map(), () => said[0]?.recordedAt ?? 0);
const rowOf = (fact: Fact): FactRow => ({
  ...fact,
  seq: BigInt(fact.seq),
  actor: `${fact.actor.kind}:${fact.actor.id}`,
  at: new Date(fact.at),
  recordedAt: new Date(fact.recordedAt),
  body: canonical(fact.body),
});
const rows = facts.map(rowOf);

const faultsOf = (log: readonly FactRow[]): readonly string[] => {
  const walk = new LogWalk();
  for (const row of log) {
    if (walk.faults.length > 0) break; // the first is what these tests look at
    walk.take(row);
  }
  return walk.faults;
};
const changed = (seq: number, change: Partial<FactRow>) =>
  rows.map((row) => (Number(row.seq) === seq ? { ...row, ...change } : row));

describe("a walk along the log", () => {
  it("finds nothing in a log that is whole, and has read all of it", () => {
    const walk = new LogWalk();
    for (const row of rows) walk.take(row);
    expect([walk.faults, walk.facts, walk.streams]).toEqual([[], facts, 2]);
    expect(walk.digestOf(12)).toBe(facts[11]?.digest);
  });

  const other = "entry 5 is not what was recorded: its digest is of other words";
  it.each<readonly [string, Partial<FactRow>, string]>([
    ["a word of its body", { body: (rows[4]?.body ?? "").replace("claim 2", "claim 9") }, other],
    ["a space in its body, which says the same", { body: (rows[4]?.body ?? "").replace(",", ", ") }, other],
    ["its body, to what is no JSON", { body: "{" }, other],
    ["its kind", { kind: "review" }, other],
    ["who said it", { actor: "person:somebody" }, other],
    ["who said it, to nobody there can be", { actor: "robot:x" }, other],
    ["through whom", { via: "person:chair" }, other],
    ["when it happened, by a millisecond", { at: new Date((facts[4]?.at ?? 0) - 1) }, other],
    ["its course", { course: "record" }, other],
    ["its digest", { digest: "0".repeat(64) }, other],
    ["what it follows", { prev: null }, "entry 5 does not follow the entry before it in project:wireguard"],
    ["its stream", { stream: "project:landlock" }, "entry 5 does not follow the entry before it in project:landlock"],
  ])("finds a change to %s", (_, change, fault) => {
    expect(faultsOf(changed(5, change))[0]).toBe(fault);
  });

  it("finds an instant that goes back, also where the digest was made anew", () => {
    const back = new Date(facts[0]?.recordedAt ?? 0).getTime() - 1;
    expect(faultsOf(changed(5, { recordedAt: new Date(back) }))[0]).toMatch(/^entry 5 was recorded at .*, before the/);
  });

  it("finds what is missing, in the middle and at the beginning", () => {
    const without = (...gone: readonly number[]) => rows.filter((row) => !gone.includes(Number(row.seq)));
    expect(faultsOf(without(5))[0]).toBe("entry 5 is missing");
    expect(faultsOf(without(1, 2, 3))[0]).toBe("entries 1 to 3 are missing");
    expect(faultsOf(without(12))).toEqual([]);
  });

  it("finds any one sign changed in any field of any row, ten thousand times", () => {
    const random = seeded(20_170_719);
    const fields = ["body", "digest", "prev", "stream", "kind", "actor", "at", "recordedAt", "via", "course"] as const;
    const missed = Array.from({ length: 10_000 }, () => {
      const [at, field] = [Math.floor(random() * rows.length), fields[Math.floor(random() * fields.length)] ?? "body"];
      const row = rows[at] as FactRow;
      const was = row[field];
      const value =
        was instanceof Date ? new Date(was.getTime() ^ (1 << Math.floor(random() * 20))) : flipped(was, random);
      const faults = faultsOf(rows.map((it) => (it === row ? ({ ...row, [field]: value } as FactRow) : it)));
      return faults.length > 0 ? null : `${field} of ${row.seq}: ${value}`;
    }).filter((it) => it !== null);
    expect(missed).toEqual([]);
  });
});

/** One bit of one sign the other way. */
function flipped(text: string | null, random: () => number): string {
  if (text === null) return "x";
  const bytes = Buffer.from(text);
  const place = Math.floor(random() * bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 7));
  return bytes.toString();
}

/** The same numbers at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

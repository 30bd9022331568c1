import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAdmission,
  aPolicy,
  aProject,
  CHANNEL,
  instant,
  PROJECT,
  published,
  short,
} from "@/tests/support/make";
import type { Fact } from "./fact";
import { days } from "./instant";
import { askedOf, inForceFor, inForceOn, migrationOf } from "./policy-in-force";

const version = (number: number, at: string, migrationDays = 28) =>
  published(aPolicy([aCriterion("attested", "readme")], { version: number, migrationDays }), { at });
const admitted = (at: string, slug = PROJECT) => anAdmission(slug, null, { at });
const decided = (at: string, changes: object): Fact => {
  const { body, ...told } = admitted(at);
  return aFact("decision", { ...body, ...changes }, { stream: told.stream, at });
};
const removed = (at: string) => decided(at, { what: "remove" });
const elsewhere = (at: string) => decided(at, { channel: "mainline" });

/** "1", or "1, then 2 from 08-02": by what wireguard is judged on a day. */
function judgedBy(facts: readonly Fact[], now: string): string {
  const known = aKnown(aLog(aProject(), ...facts), { now: instant(now) });
  const found = inForceOn(known, PROJECT, CHANNEL);
  if (!found) return "nothing";
  const { policy, next } = found;
  const then = next ? `, then ${next.policy.body.policy.version} from ${short(next.from)}` : "";
  return `${policy.body.policy.version}${then}`;
}

const [one, two] = [version(1, "06-01"), version(2, "07-05")];

describe("the version that a project is judged by", () => {
  test.each<[string, readonly Fact[], string, string]>([
    ["there is none before the first", [], "07-19", "nothing"],
    ["whoever is not in, by the newest at once", [one, two], "07-05", "2"],
    ["a member, by the one before at first", [one, admitted("07-01"), two], "07-05", "1, then 2 from 08-02"],
    ["and to the last instant of its days", [one, admitted("07-01"), two], "08-01 23:59", "1, then 2 from 08-02"],
    ["from their end on by the newer one", [one, admitted("07-01"), two], "08-02", "2"],
    ["a member that came in under it, by it", [one, two, admitted("07-06")], "07-07", "2"],
    ["the first of all, by it, whoever was in before", [admitted("06-01"), version(1, "07-05")], "07-06", "1"],
    ["without days to follow at once", [one, admitted("07-01"), version(2, "07-05", 0)], "07-05", "2"],
    ["a member of another channel is none of this one", [one, elsewhere("07-01"), two], "07-06", "2"],
    ["another project’s admission is not its own", [one, { ...admitted("07-01", "landlock") }, two], "07-06", "2"],
    ["who was removed, by the newest at once", [one, admitted("07-01"), two, removed("07-10")], "07-10", "2"],
    [
      "and came in again, by what was there then",
      [one, admitted("07-01"), two, removed("07-10"), admitted("07-11")],
      "07-12",
      "2",
    ],
    [
      "a version of a course that practice has left is none",
      [one, admitted("07-01"), { ...two, course: "record" }],
      "07-06",
      "1",
    ],
  ])("%s", (_, facts, now, said) => expect(judgedBy(facts, now)).toBe(said));
});

describe("several versions within the time to follow one", () => {
  const longer = [one, admitted("07-01"), two, version(3, "07-15", 28)];
  const shorter = [one, admitted("07-01"), two, version(3, "07-15", 7)];
  const together = [one, admitted("07-01"), two, version(3, "07-19", 14)];
  test.each<[string, readonly Fact[], string, string]>([
    ["the first one’s end comes first", longer, "07-16", "1, then 2 from 08-02"],
    ["then the older has its turn", longer, "08-02", "2, then 3 from 08-12"],
    ["then the newer", longer, "08-12", "3"],
    ["a shorter time overtakes", shorter, "07-16", "1, then 3 from 07-22"],
    ["and the one between is never asked", shorter, "07-22", "3"],
    ["not even at its own end", shorter, "08-02", "3"],
    ["of two that end together the newer", together, "07-20", "1, then 3 from 08-02"],
    [
      "without days the newest takes over within the time",
      [...shorter.slice(0, 3), version(3, "07-15", 0)],
      "07-15",
      "3",
    ],
    [
      "who came in between is bound by the one there was",
      [one, two, admitted("07-06"), version(3, "07-15")],
      "07-16",
      "2, then 3 from 08-12",
    ],
    [
      "of one number the one published first",
      [one, admitted("07-01"), two, version(2, "07-10", 0)],
      "07-16",
      "1, then 2 from 08-02",
    ],
  ])("%s", (_, facts, now, said) => expect(judgedBy(facts, now)).toBe(said));
});

test("a member that has to follow says what, and until when it need not; nobody else does", () => {
  const migration = (...facts: readonly Fact[]) =>
    migrationOf(aKnown(aLog(aProject(), one, ...facts), { now: instant("07-19") }), PROJECT, CHANNEL);
  expect(migration(admitted("07-01"), two)).toEqual({ version: 1, until: instant("08-02"), next: 2 });
  expect([migration(two), migration(admitted("07-01")), migration(two, admitted("07-06"))]).toEqual([null, null, null]);
});

test("what it is asked is by both versions meanwhile, the one that judges it first", () => {
  const asked = (...facts: readonly Fact[]) =>
    askedOf(aKnown(aLog(aProject(), one, ...facts), { now: instant("07-19") }), PROJECT, CHANNEL).map(
      (it) => it.version,
    );
  expect([asked(admitted("07-01"), two), asked(two), asked()]).toEqual([[1, 2], [2], [1]]);
});

const day = (count: number) => instant("07-01") + days(count);
const worlds = fc.record({
  versions: fc.array(fc.record({ at: fc.nat({ max: 40 }), migrationDays: fc.nat({ max: 30 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
  member: fc.option(fc.record({ since: fc.nat({ max: 40 }).map(day), seq: fc.nat({ max: 60 }) })),
  now: fc.nat({ max: 80 }).map(day),
});
const those = (versions: readonly { at: number; migrationDays: number }[]) =>
  [...versions]
    .sort((a, b) => a.at - b.at)
    .map(({ at, migrationDays }, place) => ({
      ...version(place + 1, "06-01", migrationDays),
      at: day(at),
      seq: at + 1,
    }));

describe("laws", () => {
  it("days to follow change nothing for whoever is not in", () =>
    fc.assert(
      fc.property(worlds, ({ versions, now }) => {
        const known = those(versions).filter((it) => it.at <= now);
        expect(inForceFor(known, null, now)?.policy).toBe(known.at(-1));
        expect(inForceFor(known, null, now)?.next ?? null).toBeNull();
      }),
    ));

  it("what is in force stays so until the next takes its place, and then that is", () =>
    fc.assert(
      fc.property(worlds, fc.nat({ max: 40 }).map(days), ({ versions, member, now }, later) => {
        const known = those(versions).filter((it) => it.at <= now);
        const found = inForceFor(known, member, now);
        expect(found !== undefined).toBe(known.length > 0);
        const end = found?.next?.from ?? Number.POSITIVE_INFINITY;
        expect(end).toBeGreaterThan(now);
        expect(inForceFor(known, member, Math.min(now + later, end - 1))?.policy).toBe(found?.policy);
        if (found?.next) expect(inForceFor(known, member, end)?.policy).toBe(found.next.policy);
      }),
    ));

  it("a member is judged by the newest in the end, and never by an older one than before", () =>
    fc.assert(
      fc.property(worlds, fc.nat({ max: 40 }).map(days), ({ versions, member, now }, later) => {
        const known = those(versions).filter((it) => it.at <= now);
        const versionAt = (at: number) => inForceFor(known, member, at)?.policy.body.policy.version ?? 0;
        expect(versionAt(now + later)).toBeGreaterThanOrEqual(versionAt(now));
        expect(versionAt(now + days(31))).toBe(known.length);
      }),
    ));
});

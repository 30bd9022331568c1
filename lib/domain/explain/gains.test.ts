import { describe, expect, test } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aReview,
  aRun,
  instant,
  published,
} from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { gainsOf } from "../gains";
import { verdictOf } from "../verdict";
import { plain } from "../view/rich";
import { anewSaid, gainsSaid, moveSaid, staysSaid } from "./gains";

const reader = { now: instant("07-19"), nameOf: (id: string) => id };
const criteria: readonly Criterion[] = [
  aCriterion("attested", "no-new-setuid", { binds: "content" }),
  aCriterion("attested", "upstream", { obligation: "should" }),
  aCriterion("manifest", "loads"),
  aCriterion("ci", "builds"),
  aCriterion("review", "reviewed", { count: 2 }),
];
const standing = (...facts: readonly Fact[]) => {
  const given = [published(aPolicy(criteria)), aProject(), anAppointment("voter", "voter"), ...facts];
  const verdict = verdictOf({ facts: aLog(...given) }, "wireguard", "testing", { upTo: 99, now: reader.now });
  if (!verdict) throw new Error("The channel has no policy.");
  return verdict;
};
const one = [
  aCandidate("one"),
  anAttestation("no-new-setuid", { content: "one" }, { at: "07-01" }),
  aReason("upstream", "missing", "one", { at: "07-01" }),
  aRun({}, { at: "07-10" }),
  aReview("one", { at: "07-11" }),
];
const [before, after] = [standing(...one), standing(...one, aCandidate("two", { at: "07-12" }))];
const { moves, stays, anew } = gainsOf(before, after);
const between = { project: "wireguard", channel: "testing", before: "undetermined", after: "undetermined" } as const;

describe("the finding", () => {
  test.each([
    [true, "You gain nothing and lose three. wireguard stays undetermined for testing."],
    [false, "It gains nothing and loses three. wireguard stays undetermined for testing."],
  ])("counts both, whosever it is", (isYours, said) => {
    expect(plain(gainsSaid({ moves, stays, anew }, { ...between, isYours }))).toBe(
      `${said} One review, one run, one claim and one reason start anew, because the content differs.`,
    );
  });

  test("says how the verdict turns", () => {
    const none = { reviews: 0, runs: 0, claims: 0, reasons: 0 };
    const said = gainsSaid({ moves: [], stays, anew: none }, { ...between, after: "not ready", isYours: true });
    expect(plain(said)).toBe(
      "You gain nothing and lose nothing. wireguard turns from undetermined to not ready for testing.",
    );
  });
});

test.each([
  [
    { reviews: 2, runs: 3, claims: 0, reasons: 0 },
    "Two reviews and three runs start anew, because the content differs.",
  ],
  [{ reviews: 0, runs: 1, claims: 0, reasons: 0 }, "One run starts anew, because the content differs."],
  [{ reviews: 0, runs: 0, claims: 0, reasons: 0 }, ""],
])("what starts anew: %o", (counts, said) => {
  expect(anewSaid(counts)).toBe(said);
});

describe("each standing that turns, and why", () => {
  test("what is lost", () => {
    expect(moves.map((move) => plain(moveSaid(move, reader)))).toEqual([
      "no-new-setuid met → stale. Said of an earlier candidate on 1 July; this one is other content.",
      "upstream stays unknown and owes its reason again. The reason was for the earlier content.",
      "builds met → unknown. The run was of other content. Post a new one.",
    ]);
  });

  test("what is gained by going back", () => {
    const back = gainsOf(after, before);
    expect(back.moves.map((move) => plain(moveSaid(move, reader)))).toEqual([
      "no-new-setuid stale → met. Marked met by maintainer on 1 July.",
      "upstream stays unknown. A reason that was given for this content counts again.",
      "builds unknown → met. Build on x86_64 / 4.9 passes, last on 10 July.",
    ]);
  });

  test("the why is in the second voice, names in machine letters stay", () => {
    const [first] = moves.slice(-1);
    expect(
      first && moveSaid(first, reader).map((piece) => (typeof piece === "string" ? piece : Object.keys(piece)[0])),
    ).toEqual(["b", " met → unknown. ", "muted"]);
  });
});

test("what stays, by how it stands; nothing where nothing does", () => {
  expect(plain(staysSaid(stays) ?? [])).toBe("Stays unknown: loads, reviewed.");
  expect(staysSaid([])).toBeNull();
});

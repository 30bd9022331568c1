import { describe, expect, it } from "vitest";
import { instant } from "@/tests/support/make";
import type { Judged, Verdict } from "../verdict";
import type { Waiver } from "../waivers";
import { causesSaid, couldGrantSaid, grantsLackingSaid, leftSaid, waiverStandsSaid, waiversSaid } from "./waiver";
import type { Reader } from "./words";

const now = instant("07-19 16:00");
const reader: Reader = { now, nameOf: (id) => id };
const grant = (by: string, why: Waiver["grants"][number]["why"] = null) => ({
  seq: 2,
  by,
  at: now,
  organisations: [by],
  why,
});
const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  seq: 1,
  by: "maintainer",
  at: instant("07-03"),
  asked: {
    step: "ask",
    channel: "testing",
    criteria: ["readme"],
    causes: ["missing"],
    content: { commit: "0441a379af7cce26fadad4931b82baa076dff93a", tree: "b".repeat(40) },
    text: "It is being rewritten.",
    risk: "Newcomers ask.",
    until: "2017-09-01T00:00:00.000Z",
  },
  grants: [],
  revoked: null,
  until: instant("09-01"),
  why: null,
  ...changes,
});
const revoked = { seq: 3, at: instant("07-08"), by: "chair", text: "It is written now" };

describe("how a waiver stands", () => {
  it.each<[string, Partial<Waiver>, boolean, string]>([
    ["in force", {}, true, "In force until 1 September, 43 days left."],
    ["in force over nothing", {}, false, "In force until 1 September, 43 days left; as it stands, it matches nothing."],
    [
      "in its last hours",
      { until: instant("07-19 18:00") },
      true,
      "In force until 19 July, 18:00 UTC, less than a day left.",
    ],
    [
      "waiting",
      { why: "awaiting-grants" },
      true,
      "Not in force: it still needs two grants, of two organisations other than ARM.",
    ],
    [
      "waiting over nothing",
      { why: "awaiting-grants", grants: [grant("Intel")] },
      false,
      "Not in force: it still needs one more grant, of another organisation than ARM. As it stands, it matches nothing.",
    ],
    ["revoked", { why: "withdrawn", revoked }, true, "Revoked on 8 July by chair: It is written now."],
    ["taken back", { why: "withdrawn" }, true, "Taken back."],
    ["over", { why: "expired", until: instant("07-05") }, true, "Ended on 5 July."],
    [
      "of another candidate",
      { why: "other-revision" },
      true,
      "It holds nothing: it is of candidate 0441a37, and the candidate is another.",
    ],
    ["of another channel", { why: "other-channel" }, true, "It is for testing."],
    [
      "of a stranger",
      { why: "not-appointed-then" },
      true,
      "It holds nothing: maintainer did not maintain the project when asking.",
    ],
  ])("%s", (_what, changes, matches, said) =>
    expect(waiverStandsSaid(waiver(changes), { organisations: ["ARM"], matches }, reader)).toBe(said),
  );

  it("on a report, with its year and no days counted", () => {
    const report = { ...reader, now: Number.POSITIVE_INFINITY };
    expect(waiverStandsSaid(waiver(), { organisations: [], matches: true }, report)).toBe(
      "In force until 1 September 2017.",
    );
  });
});

it.each<[readonly Waiver["grants"][number][], readonly string[], string]>([
  [[], [], "two grants, of two organisations"],
  [[], ["ARM"], "two grants, of two organisations other than ARM"],
  [[grant("Intel")], ["ARM", "Intel"], "one more grant, of another organisation than ARM and Intel"],
  [[grant("one")], [], "one more grant, of another organisation"],
  [[grant("ARM", "same-organisation")], ["ARM"], "two grants, of two organisations other than ARM"],
])("what it lacks with %j", (grants, organisations, said) =>
  expect(grantsLackingSaid({ grants }, organisations)).toBe(said),
);

it("who could grant it", () => {
  expect(couldGrantSaid([])).toBe("Nobody who could is a voter today.");
  expect(couldGrantSaid(["voter, Intel", "voter, HPE"])).toBe("Voter, Intel or voter, HPE could.");
  expect(couldGrantSaid([..."abcdefgh"])).toBe("A; b; c; d; e; or f, and others, could.");
});

it("days left", () => {
  expect(leftSaid(now + 86_400_000, now)).toBe("1 day left");
  expect(leftSaid(now + 1, now)).toBe("less than a day left");
});

it("a verdict says how many waivers it needed, and until when", () => {
  const waived = (until: string) => ({ counts: true, waiver: { until: instant(until) } }) as Judged;
  const verdict = (waivers: number, ...standings: Judged[]) => ({ waivers, standings }) as unknown as Verdict;
  expect(waiversSaid(verdict(0), now)).toBe("");
  expect(waiversSaid(verdict(1, waived("09-01")), now)).toBe("with 1 waiver until 1 September");
  expect(waiversSaid(verdict(2, waived("09-01"), waived("08-01")), now)).toBe("with 2 waivers until 1 August");
});

it("what it covers, in words", () =>
  expect(causesSaid(["missing", "disputed"])).toBe("nobody has shown it, or it is disputed"));

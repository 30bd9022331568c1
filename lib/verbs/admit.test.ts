import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { textOf } from "@/lib/domain/instant";
import { act, aToken, ofInstance, refusal, refusedFields } from "@/tests/support/act";
import {
  aCandidate,
  aCriterion,
  aFact,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  aWithdrawal,
  instant,
  published,
} from "@/tests/support/make";
import { admit, remove } from "./admit";

const byHands = {
  decidedBy: "hand count",
  quorum: "1/2",
  threshold: "2/3",
  minDays: 7,
  perOrganisation: true,
} as const;
const voters = ["ARM", "Docker", "Google", "HPE", "IBM", "Intel"];
const policy = (rule: Parameters<typeof aPolicy>[1]) =>
  published(aPolicy([aCriterion("attested", "named"), aCriterion("ci", "ci-build", { maxAge: "P60D" })], rule));

/** wireguard, ready on 1 July 2017, its candidate put forward on 1 June; six voters; 19 July 16:00 is now. */
const ready = (...more: readonly Fact[]): readonly Fact[] =>
  aLog(
    ofInstance("chair", "chair"),
    policy({ rule: byHands }),
    aProject(),
    aProject("landlock"),
    anAppointment("maintainer", "maintainer"),
    ...voters.map((voter) => anAppointment(voter, "voter")),
    aCandidate("one", { at: "06-01" }),
    anAttestation("named", {}, { at: "06-02" }),
    aRun({}, { at: "07-01" }),
    ...more,
  );
const hands = (changes: object = {}) => ({
  meeting: "2017-07-19",
  eligible: 6,
  for: 4,
  against: 0,
  abstain: 0,
  openedAt: "2017-07-12T16:00:00.000Z",
  ...changes,
});
const decide = (changes: object = {}, log = ready(), by: Parameters<typeof act>[1] = "chair", input: object = {}) =>
  act(admit, by, { project: "wireguard", handCount: hands(changes), ...input }, log);
const refused = (...args: Parameters<typeof decide>) => refusal(() => decide(...args));
const closed = (...args: Parameters<typeof decide>) => refusedFields(() => decide(...args));

describe("the chair records an admission that the gate allows", () => {
  it("with the hand count and the verdict it rests on", () => {
    const log = ready();
    const { says, answer } = decide({}, log, "chair", { text: "Welcome." });
    expect(says).toMatchObject([
      {
        kind: "decision",
        stream: "project:wireguard",
        body: {
          by: "gate",
          channel: "testing",
          what: "admit",
          rule: "hand count",
          handCount: hands(),
          text: "Welcome.",
          verdict: {
            rules: 1,
            outcome: "ready",
            policyVersion: 1,
            upTo: log.length,
            digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        },
      },
    ]);
    expect(answer).toEqual({ project: "wireguard", channel: "testing", entries: [log.length + 1] });
  });

  it("by the chair's word alone, where that is the rule; hands are not counted then", () => {
    const log = ready(published(aPolicy([aCriterion("attested", "named")], { version: 2 }), { at: "07-02" }));
    const { bodies } = decide({}, log);
    expect(bodies).toMatchObject([{ rule: "chair" }]);
    expect(bodies[0]).not.toHaveProperty("handCount");
    expect(act(admit, "chair", { project: "wireguard" }, log).kinds).toEqual(["decision"]);
  });

  it("with numbers as a form has them", () => expect(decide({ eligible: "6", for: "4" }).kinds).toEqual(["decision"]));
});

describe("the gate is closed", () => {
  it.each([
    ["the verdict is not ready", ready(aRun({ outcome: "failed" }, { at: "07-02" })), {}, "verdict"],
    ["the verdict is undetermined", ready().filter((fact) => fact.kind !== "ci-run"), {}, "verdict"],
    ["it is a member already", ready(admitted()), {}, "not a member"],
    ["it is no candidate", ready(registered({ candidate: false })), {}, "asked"],
    ["it comes on the board later", ready(registered({ boardFrom: "2017-07-21T00:00:00.000Z" })), {}, "asked"],
    ["it has left", ready(left()), {}, "asked"],
    ["two voters speak for one organisation", ready(of("Intel"), of("Intel", "other voter")), {}, "eligible"],
    ["more could vote than hold the role", ready(), { eligible: 7 }, "eligible"],
    ["fewer could vote than hold the role", ready(), { eligible: 5 }, "eligible"],
    ["more hands than voters", ready(), { for: 4, against: 2, abstain: 1 }, "eligible"],
    ["a voter's term has ended", ready(aWithdrawal(6, { by: "chair", stream: "channel:testing" })), {}, "eligible"],
    ["the question is older than the candidate", ready(aCandidate("one", { at: "07-13" })), {}, "after the candidate"],
    ["it was opened in the future", ready(), { openedAt: "2017-07-20T00:00:00Z" }, "days"],
  ])("when %s", (_when, log, changes, condition) => {
    expect(closed(changes, log)).toEqual([condition]);
    expect(refused(changes, log)).toMatch(
      /^gate-closed: Not admitted: wireguard into testing\. .* Nothing was changed\.$/,
    );
  });

  it("but not for two voters of one organisation, who have one vote", () => {
    const log = ready(of("ACME"), of("Acme ", "other voter"));
    expect(decide({ eligible: 7 }, log).kinds).toEqual(["decision"]);
    expect(refused({ eligible: 8 }, log)).toContain("8 could vote; 7 organisations have a voter");
  });

  it("when nobody raised a hand, or no hand was counted: quorum and threshold, and more", () => {
    expect(closed({ for: 0 })).toEqual(["quorum", "threshold"]);
    expect(refusedFields(() => act(admit, "chair", { project: "wireguard" }, ready()))).toEqual([
      "eligible",
      "quorum",
      "threshold",
      "after the candidate",
      "days",
    ]);
  });

  it("and says every reason, not the first", () => {
    const log = ready(aRun({ outcome: "failed" }, { at: "07-02" }));
    const text = refused({ eligible: 7, for: 1, against: 1, openedAt: "2017-07-18T00:00:00Z" }, log);
    for (const said of [
      "The verdict is not ready",
      "7 could vote",
      "quorum of half (1/2) takes 4",
      "two thirds (2/3) takes 2",
      "from 25 July",
    ])
      expect(text).toContain(said);
  });

  it("also for a project without a candidate", () => {
    const log = ready().filter((fact) => fact.kind !== "revision");
    expect(closed({}, log)).toEqual(["verdict", "after the candidate"]);
  });
});

describe("fractions are exact", () => {
  it.each([
    // for, against, abstain: quorum 1/2 of 6 is 3; threshold 2/3 of those decided
    [3, 0, 0, "open"],
    [2, 0, 0, "quorum"],
    [1, 0, 2, "open"],
    [0, 0, 3, "threshold"],
    [2, 1, 0, "open"],
    [1, 1, 1, "threshold"],
    [4, 2, 0, "open"],
    [3, 2, 0, "threshold"],
    [2, 2, 2, "threshold"],
  ])("%d for, %d against, %d abstaining: %s", (yes, no, abstain, is) => {
    const work = () => decide({ for: yes, against: no, abstain });
    if (is === "open") expect(work().kinds).toEqual(["decision"]);
    else expect(refusedFields(work)).toEqual([is]);
  });
});

describe("days are counted to the millisecond", () => {
  const now = instant("07-19 16:00");
  it.each([
    [0, "open"],
    [1, "days"],
  ])("opened %d ms less than seven days ago: %s", (late, is) => {
    const openedAt = textOf(now - 7 * 86_400_000 + late);
    if (is === "open") expect(decide({ openedAt }).kinds).toEqual(["decision"]);
    else expect(closed({ openedAt })).toEqual([is]);
  });

  it("opened at the very instant of the candidate is after it", () => {
    const at = now - 7 * 86_400_000;
    expect(decide({ openedAt: textOf(at) }, ready(aCandidate("one", { at }))).kinds).toEqual(["decision"]);
    expect(closed({ openedAt: textOf(at - 1) }, ready(aCandidate("one", { at })))).toEqual(["after the candidate"]);
  });
});

describe("refused is", () => {
  it.each(["stranger", "maintainer", "ARM"])("%s", (by) =>
    expect(refused({}, ready(), by)).toMatch(/^not-permitted: /),
  );
  it("a token: it takes a person", () => {
    expect(refused({}, ready(), aToken("chair", ["ci:write", "project:write"], null))).toMatch(
      /^not-permitted: .*Sign in/,
    );
  });
  it("a chair who maintains the project", () => {
    expect(refused({}, ready(anAppointment("chair", "maintainer")))).toMatch(
      /^not-permitted: .*maintains this project/,
    );
  });

  it.each([
    ["a meeting that is still to come", { meeting: "2017-07-20" }, "handCount.meeting"],
    ["a day there is not", { meeting: "2017-02-30" }, "handCount.meeting"],
    ["fewer than no hands", { against: -1 }, "handCount.against"],
    ["half a hand", { for: 1.5 }, "handCount.for"],
    ["true as a number", { for: true }, "handCount.for"],
    ["no instant", { openedAt: "last week" }, "handCount.openedAt"],
    ["a field there is not", { veto: 1 }, "handCount.veto"],
  ])("%s", (_what, changes, path) => {
    expect(refused(changes)).toMatch(/^bad-input: /);
    expect(closed(changes)).toEqual([path]);
  });

  it("a project or channel there is not", () => {
    expect(refused({}, ready(), "chair", { project: "wg" })).toMatch(/^not-found: /);
    expect(refused({}, ready(), "chair", { channel: "stable" })).toMatch(/^not-found: .*There is: testing/);
  });
});

describe("a member is removed", () => {
  const take = (log = ready(admitted()), by: Parameters<typeof act>[1] = "chair", text = "Nobody looks after it.") =>
    act(remove, by, { project: "wireguard", text }, log);

  it("at once, by the chair, with a reason", () => {
    expect(take().bodies).toMatchObject([
      { by: "gate", what: "remove", rule: "chair", text: "Nobody looks after it." },
    ]);
  });
  it("even by a chair who maintains it: that path leads out, not in", () => {
    expect(take(ready(admitted(), anAppointment("chair", "maintainer"))).kinds).toEqual(["decision"]);
  });
  it("never without a reason, by another, or when it is not in", () => {
    expect(refusal(() => take(undefined, "chair", " "))).toMatch(/^bad-input: .*Say why it is removed/);
    for (const by of ["stranger", "maintainer", "ARM", aToken("chair")])
      expect(refusal(() => take(undefined, by))).toMatch(/^not-permitted: /);
    expect(refusal(() => take(ready()))).toMatch(/^conflict: .*wireguard is not in testing/);
  });
});

function admitted(): Fact {
  const verdict = { rules: 1, digest: "", outcome: "ready", policyVersion: 1, upTo: 1, now: textOf(instant("07-02")) };
  return aFact(
    "decision",
    { by: "gate", channel: "testing", what: "admit", content: null, rule: "chair", verdict, text: "" },
    { by: "chair", at: "07-03" },
  );
}

function registered(changes: object): Fact {
  const fact = aProject();
  return { ...fact, at: instant("07-02"), recordedAt: instant("07-02"), body: { ...fact.body, ...changes } };
}

function left(): Fact {
  const said = {
    by: "record",
    id: "x",
    what: "graduate",
    projects: ["wireguard"],
    said: "Gone.",
    sources: [],
  } as const;
  return aFact("decision", { ...said, projects: [...said.projects], sources: [] }, { stream: "instance", at: "07-03" });
}

function of(organisation: string, who = "one voter"): Fact {
  return anAppointment(who, "voter", { organisation });
}

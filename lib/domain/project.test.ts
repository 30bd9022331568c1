import { describe, expect, it } from "vitest";
import {
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  CHANNEL,
  instant,
  published,
} from "@/tests/support/make";
import type { Fact } from "./fact";
import { channelNamed, criterionNamed, judged, policyOf, projectNamed, tagsNamed } from "./project";
import { Refusal } from "./refusal";

const readme = aCriterion("attested", "readme");
const policy = aPolicy([
  readme,
  aCriterion("ci", "ci-build", { short: "builds" }),
  aCriterion("review", "sig-review", { short: "reviewed" }),
  aCriterion("manifest", "yml"),
  aCriterion("kernel", "hardening"),
]);
const known = aKnown(aLog(published(policy), aProject("wireguard"), aProject("landlock")));
const refusal = (act: () => unknown): Refusal => {
  try {
    act();
  } catch (failure) {
    if (failure instanceof Refusal) return failure;
    throw failure;
  }
  throw new Error("It was not refused.");
};
const said = (act: () => unknown) => {
  const { code, sentence } = refusal(act);
  return [code, sentence];
};

describe("a project by its name", () => {
  it("is its newest registration", () => {
    const edited = aProject("wireguard", ["kernel"], { at: "07-01" });
    expect(projectNamed(aKnown(aLog(aProject("wireguard"), edited)), "wireguard").body.tags).toEqual(["kernel"]);
  });
  it("is not there: with the nearest name, where one is near", () => {
    expect(said(() => projectNamed(known, "wiregaurd"))).toEqual([
      "not-found",
      "There is no project called wiregaurd. Did you mean wireguard?",
    ]);
    expect(said(() => projectNamed(known, "zzz"))).toEqual(["not-found", "There is no project called zzz."]);
  });
  it("is not there before it was registered", () =>
    expect(
      said(() => projectNamed(aKnown(aLog(aProject("wireguard")), { now: instant("04-01") }), "wireguard"))[0],
    ).toBe("not-found"));
  it("quotes no more than sixty characters of what was asked", () =>
    expect(refusal(() => projectNamed(known, "x".repeat(5000))).sentence.length).toBeLessThan(120));
});

describe("a channel by its name", () => {
  const two = aKnown(
    aLog(published(policy), published(aPolicy([readme], { channel: "mainline" }), { stream: "channel:mainline" })),
  );
  it("is the lowest in rank where nobody names one", () => expect(channelNamed(two)).toBe("testing"));
  it("is the one that is named", () => expect(channelNamed(two, "mainline")).toBe("mainline"));
  it("is not there: with those that are", () =>
    expect(said(() => channelNamed(two, "stable"))).toEqual([
      "not-found",
      "There is no channel called stable. There is: testing, mainline.",
    ]));
  it("or none is", () => {
    const none = aKnown(aLog(aProject()));
    expect(said(() => channelNamed(none))).toEqual(["not-found", "There is no channel yet."]);
    expect(said(() => channelNamed(none, "testing"))).toEqual([
      "not-found",
      "There is no channel called testing. There is: none yet.",
    ]);
  });
});

describe("the policy in force", () => {
  const version = (number: number, at: string) => published(aPolicy([readme], { version: number }), { at });
  const at = (now: string, ...facts: readonly Fact[]) =>
    policyOf(aKnown(aLog(...facts), { now: instant(now) }), CHANNEL)?.body.policy.version;
  it("is the highest version that is published, whatever the order of publishing", () => {
    expect(at("07-19", version(1, "05-01"), version(2, "06-01"))).toBe(2);
    expect(at("07-19", version(2, "05-01"), version(1, "06-01"))).toBe(2);
  });
  it("goes by the instant: before the second, the first; before the first, none", () => {
    expect(at("05-15", version(1, "05-01"), version(2, "06-01"))).toBe(1);
    expect(at("04-15", version(1, "05-01"))).toBeUndefined();
  });
  it("stays as it was published: the same version again changes nothing", () => {
    const log = aLog(version(1, "05-01"), published(aPolicy([aCriterion("attested", "other")]), { at: "06-01" }));
    expect(policyOf(aKnown(log), CHANNEL)?.seq).toBe(1);
  });
  it("is none of a course that practice has left, as for the engine", () => {
    const left = published(aPolicy([aCriterion("attested", "other")], { version: 2 }), {
      at: "06-01",
      course: "record",
    });
    const world = aKnown(aLog(aProject("wireguard"), version(1, "05-01"), left));
    expect(policyOf(world, CHANNEL)?.body.policy.version).toBe(1);
    expect(judged(world, "wireguard", CHANNEL).policy.version).toBe(1);
  });
  it("names the tags that the chair sets: those of every channel, each once", () => {
    const of = (channel: string, ...tags: string[]) =>
      published(aPolicy([aCriterion("attested", "readme", { appliesTo: tags })], { channel }), {
        stream: `channel:${channel}`,
      });
    expect(tagsNamed(aKnown(aLog(of("testing", "kernel", "init"), of("mainline", "kernel"))))).toEqual([
      "init",
      "kernel",
    ]);
    expect(tagsNamed(known)).toEqual([]);
  });

  it("those of an older version too, while a member is judged by it", () => {
    const version = (number: number, at: string, tag: string) =>
      published(aPolicy([aCriterion("attested", "x", { appliesTo: [tag] })], { version: number, migrationDays: 14 }), {
        at,
      });
    const log = aLog(
      version(1, "06-01", "kernel"),
      aProject(),
      anAdmission("wireguard", null, { at: "07-02" }),
      version(2, "07-10", "service"),
    );
    const named = (now: string) => tagsNamed(aKnown(log, { now: instant(now) }));
    expect([named("07-19"), named("07-24")]).toEqual([["service", "kernel"], ["service"]]);
  });
});

describe("a criterion by its key", () => {
  it("is found, of the kind that is asked for", () => {
    expect(criterionNamed(policy, "readme")).toEqual(readme);
    expect(criterionNamed(policy, "readme", "attested")).toEqual(readme);
  });
  it("is not there: with the nearest key", () =>
    expect(said(() => criterionNamed(policy, "redme"))).toEqual([
      "not-found",
      "The policy testing 1 has no criterion redme. Did you mean readme?",
    ]));
  it.each([
    ["ci-build", "Not recorded: builds is answered by CI alone; nobody can mark it."],
    ["sig-review", "Not recorded: reviewed is answered by two voters who do not maintain it; nobody can mark it."],
    ["yml", "Not recorded: yml is read from the yml; nobody can mark it."],
    ["hardening", "Not recorded: hardening is read from the kernel configuration; nobody can mark it."],
  ])("%s is of another kind: who alone answers it", (key, sentence) => {
    const { code, sentence: told, fields } = refusal(() => criterionNamed(policy, key, "attested"));
    expect([code, told]).toEqual(["bad-input", sentence]);
    expect(fields).toEqual([expect.objectContaining({ path: "criterion" })]);
  });
});

describe("the live verdict", () => {
  it("is judged by all that is known now", () => {
    const log = aLog(published(aPolicy([readme])), aProject(), anAttestation("readme"));
    expect(judged(aKnown(log), "wireguard", CHANNEL).outcome).toBe("ready");
    expect(judged(aKnown(log), "wireguard", CHANNEL, { upTo: 2, now: instant("07-19") }).outcome).toBe("undetermined");
  });
  it("is refused where the channel has no policy", () => {
    const bare = aKnown(
      aLog(
        aFact(
          "channel",
          { channel: "testing", rank: 0, blurb: "For testing.", retrospective: false, source: [] },
          { stream: "channel:testing" },
        ),
        aProject(),
      ),
    );
    expect(said(() => judged(bare, "wireguard", CHANNEL))).toEqual([
      "not-found",
      "The channel testing has no policy yet, so nothing is judged.",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { smallGroup } from "@/lib/domain/templates/small-group";
import { act, aGroup, refusal, refusedFields } from "@/tests/support/act";
import { aLog } from "@/tests/support/make";
import { publishPolicy } from "./publish-policy";

const draft = smallGroup.policy;
const [readme, , , ci] = draft.criteria;
const group = aLog(...aGroup().filter((fact) => fact.kind !== "policy"));
const publish = (policy: object = draft, by = "chair", log = group, more: object = {}) =>
  act(publishPolicy, by, { channel: "testing", policy, ...more }, log);

describe("the chair publishes a policy", () => {
  it("as version 1 of a channel that has none", () => {
    const { kinds, bodies, answer } = publish();
    expect(kinds).toEqual(["policy"]);
    expect(bodies).toEqual([{ policy: { ...draft, channel: "testing", version: 1, retrospective: false } }]);
    expect(answer).toMatchObject({ channel: "testing", version: 1 });
  });

  it("once: the very same again is nothing new", () =>
    expect(publish(draft, "chair", publish().log).kinds).toEqual([]));

  it("also where the log keeps the axes of its jobs in another order than they were written in", () => {
    const jobs = { ...ci, targets: [{ series: "4.9", arch: "x86_64" }] };
    const policy = { ...draft, criteria: [readme, jobs] };
    expect(publish(policy, "chair", publish(policy).log).kinds).toEqual([]);
  });

  it("also where it was given a remark then", () =>
    expect(publish(draft, "chair", publish(draft, "chair", group, { remark: "The first." }).log).kinds).toEqual([]));
});

describe("a next version", () => {
  const first = publish().log;
  const next = { ...draft, graceDays: 1 };
  it("follows the one that it names", () => {
    const { bodies, answer } = publish(next, "chair", first, { follows: 1, remark: "Members get one day." });
    expect(bodies).toMatchObject([{ policy: { version: 2, graceDays: 1, remark: "Members get one day." } }]);
    expect(answer).toMatchObject({ version: 2 });
  });

  it("changes nothing of the one before: both stand in the log", () => {
    const { log } = publish(next, "chair", first, { follows: 1 });
    const versions = log.flatMap((fact) => (fact.kind === "policy" ? [fact.body.policy.graceDays] : []));
    expect(versions).toEqual([draft.graceDays, 1]);
  });

  it("may ask again what an older one asked: it is another version", () => {
    const second = publish(next, "chair", first, { follows: 1 }).log;
    expect(publish(draft, "chair", second, { follows: 2 }).answer).toMatchObject({ version: 3 });
  });

  it("is there already where another chair published the very same", () => {
    const second = publish(next, "chair", first, { follows: 1 }).log;
    const again = publish(next, "chair", second, { follows: 1 });
    expect(again.kinds).toEqual([]);
    expect(again.answer).toMatchObject({ version: 2, entries: [] });
  });

  it.each([
    [
      "that follows one that another has followed already",
      () =>
        publish({ ...draft, graceDays: 2 }, "chair", publish(next, "chair", first, { follows: 1 }).log, { follows: 1 }),
      "conflict: Not published: testing has version 2 of its policy, and this follows version 1. Look at version 2, and publish what is to follow it.",
    ],
    [
      "that does not say what it follows",
      () => publish(next, "chair", first),
      "bad-input: Not published: say which version this follows. testing has version 1.",
    ],
    [
      "that follows one that is not there",
      () => publish(draft, "chair", group, { follows: 1 }),
      "conflict: Not published: this follows version 1, and testing has no version of its policy yet. Leave out what it follows.",
    ],
  ])("is refused %s", (_said, act, sentence) => expect(refusal(act)).toBe(sentence));
});

describe("refused is", () => {
  it.each(["maintainer", "voter", "stranger"])("a %s", (by) =>
    expect(refusal(() => publish(draft, by))).toMatch(/^not-permitted: Not done: publishing a policy takes a chair/),
  );

  it.each([
    ["a key that is there twice", "policy.criteria[1].key", { ...draft, criteria: [readme, readme] }],
    ["CI that could be waived", "policy.criteria[0].waivable", { ...draft, criteria: [{ ...ci, waivable: true }] }],
    ["a field that nobody knows", "policy.colour", { ...draft, colour: "blue" }],
    [
      "a field of a criterion that nobody knows",
      "policy.criteria[0].weight",
      { ...draft, criteria: [{ ...readme, weight: 2 }] },
    ],
    ["a kind that nobody knows", "policy.criteria[0].kind", { ...draft, criteria: [{ ...readme, kind: "vibes" }] }],
    ["no criterion at all", "policy.criteria", { ...draft, criteria: [] }],
    [
      "a share above one",
      "policy.rule.quorum",
      {
        ...draft,
        rule: { decidedBy: "hand count", quorum: "3/2", threshold: "2/3", minDays: 1, perOrganisation: false },
      },
    ],
    ["an architecture without a job", "policy.floor[0]", { ...draft, floor: ["x86_64"] }],
    ["a version of its own", "policy.version", { ...draft, version: 7 }],
  ])("%s, by its path", (_said, path, policy) => expect(refusedFields(() => publish(policy))).toContain(path));

  it("a channel that there is none of", () =>
    expect(refusal(() => act(publishPolicy, "chair", { channel: "use", policy: draft }, group))).toMatch(/^not-found/));
});

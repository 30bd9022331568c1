import { describe, expect, it } from "vitest";
import { aFact, aKnown, aLog, aProject, CHANNEL, contentOf, instant, type Told } from "@/tests/support/make";
import type { BodyOf, Fact } from "./fact";
import { decisionsOn, hasStayed, membershipOf, membersOf } from "./membership";

const gate = (
  what: "admit" | "graduate" | "demote" | "remove",
  at: string,
  told: Told = {},
  channel = CHANNEL,
  from?: string,
) =>
  aFact(
    "decision",
    {
      by: "gate",
      channel,
      what,
      ...(from && { from }),
      content: contentOf("one"),
      rule: "chair",
      verdict: { rules: 1, digest: "d", outcome: "ready", policyVersion: 1, upTo: 3, now: "2017-07-01T00:00:00.000Z" },
      text: "Decided.",
    },
    { at, by: "chair", ...told },
  );
type RecordBody = Extract<BodyOf<"decision">, { by: "record" }>;
const told = (what: RecordBody["what"], at: string, projects = ["wireguard"], course: "record" | null = null) =>
  aFact(
    "decision",
    { by: "record", id: "d1", what, projects, said: "It went into mainline.", sources: [{ pr: 1964 }] },
    { at, by: { kind: "record", id: "sig" }, stream: "instance", course },
  );
const membership = (facts: readonly Fact[], now = "07-19") =>
  membershipOf(aKnown(aLog(aProject(), ...facts), { now: instant(now) }), "wireguard", CHANNEL);

describe("whether a project is in a channel", () => {
  it("is not in before any decision", () => expect(membership([])).toEqual({ is: "not in" }));

  it("is in since the gate admitted it, by that entry", () =>
    expect(membership([gate("admit", "07-10")])).toEqual({ is: "member", since: instant("07-10"), seq: 2 }));

  it("is not in any more once it was removed, and in again once admitted again", () => {
    expect(membership([gate("admit", "07-10"), gate("remove", "07-12")])).toEqual({ is: "not in" });
    expect(membership([gate("admit", "07-10"), gate("remove", "07-12"), gate("admit", "07-14")])).toMatchObject({
      is: "member",
      seq: 4,
    });
  });

  const graduated = gate("graduate", "07-12", {}, "mainline", CHANNEL);
  const demoted = gate("demote", "07-14", {}, CHANNEL, "mainline");
  const inMainline = (facts: readonly Fact[]) =>
    membershipOf(aKnown(aLog(aProject(), ...facts), { now: instant("07-19") }), "wireguard", "mainline");

  it("left into the next channel once it graduated, and is in there", () => {
    expect(membership([gate("admit", "07-10"), graduated])).toEqual({
      is: "left",
      at: instant("07-12"),
      seq: 3,
      how: "graduate",
      into: "mainline",
      said: "Decided.",
      sources: [],
    });
    expect(inMainline([gate("admit", "07-10"), graduated])).toEqual({ is: "member", since: instant("07-12"), seq: 3 });
  });

  it("is in again once it was demoted, and out of the next; where it never left, since before", () => {
    expect(membership([gate("admit", "07-10"), graduated, demoted])).toMatchObject({ is: "member", seq: 4 });
    expect(inMainline([gate("admit", "07-10"), graduated, demoted])).toEqual({ is: "not in" });
    const both = [gate("admit", "07-10"), gate("admit", "07-12", {}, "mainline"), demoted];
    expect(membership(both)).toMatchObject({ is: "member", seq: 2 });
    expect(inMainline(both)).toEqual({ is: "not in" });
  });

  it("is in neither once the next removed it", () => {
    const all = [gate("admit", "07-10"), graduated, gate("remove", "07-14", {}, "mainline")];
    expect([membership(all), inMainline(all)]).toEqual([{ is: "not in" }, { is: "not in" }]);
  });

  it("has stayed where it is, and where it graduated from, and nowhere that the record has it leave", () => {
    expect(hasStayed(membership([gate("admit", "07-10")]))).toBe(true);
    expect(hasStayed(membership([gate("admit", "07-10"), graduated]))).toBe(true);
    expect(hasStayed(membership([told("graduate", "06-06")]))).toBe(false);
    expect(hasStayed(membership([]))).toBe(false);
  });

  it("goes by the channel", () =>
    expect(membership([gate("admit", "07-10", {}, "mainline")])).toEqual({ is: "not in" }));

  it("is not in before the decision’s instant", () =>
    expect(membership([gate("admit", "07-10")], "07-09")).toEqual({ is: "not in" }));

  it.each(["graduate", "remove", "move"] as const)("left, where the record tells so: %s", (how) =>
    expect(membership([told(how, "06-06")])).toEqual({
      is: "left",
      into: null,
      at: instant("06-06"),
      seq: 2,
      how,
      said: "It went into mainline.",
      sources: [{ pr: 1964 }],
    }),
  );

  it.each(["admit", "reject", "proposal", "policy", "name", "kernel", "ci"] as const)(
    "is moved by nothing else that the record tells: %s",
    (what) => expect(membership([told(what, "06-06")])).toEqual({ is: "not in" }),
  );

  it("is not moved by a course that practice has left", () => {
    expect(membership([gate("admit", "07-10"), told("graduate", "07-12", ["wireguard"], "record")]).is).toBe("member");
  });

  it("is not moved by what is told of another project", () =>
    expect(membership([told("graduate", "06-06", ["aws"])])).toEqual({ is: "not in" }));

  it("follows the log where one decision names several projects", () =>
    expect(membership([told("remove", "06-06", ["aws", "wireguard"])])).toMatchObject({ is: "left", how: "remove" }));
});

describe("decisions on a project", () => {
  const facts = [
    gate("admit", "07-10"),
    told("graduate", "07-12", ["wireguard"], "record"),
    told("graduate", "07-13", ["aws"]),
  ];
  it("are its own and those that name it, in the order of the log, the other course’s too", () => {
    const known = aKnown(aLog(aProject(), ...facts));
    expect(decisionsOn(known, "wireguard").map((it) => it.seq)).toEqual([2, 3]);
    expect(decisionsOn(known, "aws").map((it) => it.seq)).toEqual([4]);
    expect(decisionsOn(known, "landlock")).toEqual([]);
  });
});

it("the members of a channel, by name", () => {
  const admit = (slug: string) => gate("admit", "07-10", { stream: `project:${slug}` });
  const log = aLog(
    aProject("wireguard"),
    aProject("landlock"),
    aProject("shiftfs"),
    admit("wireguard"),
    admit("landlock"),
  );
  expect(membersOf(aKnown(log), CHANNEL)).toEqual(["landlock", "wireguard"]);
});

import { describe, expect, it } from "vitest";
import { setUp } from "@/lib/verbs/set-up";
import { act, ofInstance, person } from "@/tests/support/act";
import { aCandidate, aKnown, aLog, anAppointment, anAttestation, aRun, aWithdrawal } from "@/tests/support/make";
import type { Fact } from "./fact";
import { laterOf } from "./later";
import { judged } from "./project";

const charts = { slug: "wireguard", repository: "https://git.example.org/charts", maintainers: ["@ab"] };
const begun = (projects: readonly object[] = [charts], template = "small-group") =>
  act(setUp, person("chair"), { name: "Field tools", template, projects }, aLog(ofInstance("chair", "chair"))).log;
const all = (log: readonly Fact[], channel = "use") => {
  const known = aKnown(log);
  return laterOf(known, channel, (slug) => judged(known, slug, channel));
};
const left = (log: readonly Fact[], channel = "use") => all(log, channel).map((it) => it.what);

describe("what is left after set-up", () => {
  it("is people, CI and a security contact, where each project has its maintainer", () =>
    expect(left(begun())).toEqual(["people", "ci", "security contact"]));

  it("is a maintainer of those that have none, by name", () => {
    const log = begun([{ ...charts, maintainers: [] }]);
    expect(all(log)).toContainEqual({ what: "maintainers", of: ["wireguard"] });
  });

  it("is the first projects where there is none", () => expect(left(begun([]))).toEqual(["projects", "people"]));

  it("is the base where the channel builds, and no security contact where none is asked", () =>
    expect(left(begun([charts], "linuxkit-testing"), "testing")).toEqual(["people", "ci", "base"]));

  it("is nothing before there is a policy", () => expect(left(aLog(ofInstance("chair", "chair")))).toEqual([]));
});

describe("an item goes away when the facts show it done, and no sooner", () => {
  const log = begun();
  const at = "07-19";
  it.each([
    ["CI, by its first result", "ci", aRun({}, { at })],
    ["people, by somebody else’s word", "people", aCandidate("one", { at, by: "@ab" })],
    ["people, by an office of the group", "people", { ...ofInstance("other", "voter"), at: 0, recordedAt: 0 }],
    [
      "the security contact, by its link",
      "security contact",
      anAttestation("security-contact", { url: "https://git.example.org/x" }, { at, by: "chair" }),
    ],
  ])("%s", (_said, what, fact) => {
    expect(left(log)).toContain(what);
    expect(left(aLog(...log, fact as Fact))).not.toContain(what);
  });

  it.each([
    ["says it is not there", anAttestation("security-contact", { claim: "unmet" }, { at, by: "chair" }), []],
    ["has no link, where one is asked", anAttestation("security-contact", {}, { at, by: "chair" }), []],
    [
      "was taken back",
      anAttestation("security-contact", { url: "https://git.example.org/x" }, { at, by: "chair" }),
      [aWithdrawal(log.length + 1, { at })],
    ],
  ])("a claim that %s leaves the security contact on the list", (_said, claim, more) =>
    expect(left(aLog(...log, claim as Fact, ...(more as Fact[])))).toContain("security contact"),
  );

  it("who maintains the whole group maintains each of its projects", () => {
    const alone = begun([{ ...charts, maintainers: [] }]);
    expect(left(alone)).toContain("maintainers");
    expect(left(aLog(...alone, ofInstance("@gh", "maintainer")))).not.toContain("maintainers");
  });

  it("a maintainer who was withdrawn is missing again", () => {
    const appointed = log.findIndex((fact) => fact.kind === "appointment" && fact.body.role === "maintainer") + 1;
    expect(left(aLog(...log, aWithdrawal(appointed, { at }) as Fact))).toContain("maintainers");
    expect(
      left(aLog(...log, aWithdrawal(appointed, { at }) as Fact, anAppointment("@ef", "maintainer"))),
    ).not.toContain("maintainers");
  });
});

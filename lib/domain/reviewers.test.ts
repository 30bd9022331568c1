import { describe, expect, it } from "vitest";
import { aCriterion, aLog, anAdmission, anAppointment, aPolicy, instant, published } from "@/tests/support/make";
import { appointmentsOf } from "./appointments";
import { ANYONE } from "./criterion";
import { mayReviewBy, reviewersOf, reviewRolesIn, reviewRolesOf } from "./reviewers";

const by = (...roles: string[]) =>
  aPolicy(roles.map((role, place) => aCriterion("review", `review-${place}`, { role, count: 1 })));
const readme = aPolicy([aCriterion("attested", "readme")]);
const now = instant("07-19");

describe("the roles that review", () => {
  it.each([
    ["none where no review is asked", readme, []],
    ["the one that is named", by("voter"), ["voter"]],
    ["each once", by("voter", "core-maintainer", "voter"), ["voter", "core-maintainer"]],
    ["anybody", by(ANYONE), [ANYONE]],
  ])("are %s", (_said, policy, roles) => expect(reviewRolesOf(policy)).toEqual(roles));

  it("are those of the policy in force, not of an earlier version or one to come", () => {
    const second = published({ ...by("core-maintainer"), version: 2 }, { at: "07-10" });
    const third = published({ ...by(ANYONE), version: 3 }, { at: "08-01" });
    const facts = aLog(published(by("voter")), second, third);
    expect(reviewRolesIn(facts, { channel: "testing" }, now)).toEqual(["core-maintainer"]);
    expect(reviewRolesIn(facts, { channel: "testing" }, instant("07-01"))).toEqual(["voter"]);
  });

  it("are of a member those of the version that it is judged by too, until its days to follow are over", () => {
    const second = published({ ...by("core-maintainer"), version: 2, migrationDays: 28 }, { at: "07-10" });
    const facts = aLog(published(by("voter")), anAdmission("wireguard", null, { at: "07-02" }), second);
    const roles = (project: string, at = now) => reviewRolesIn(facts, { project, channel: "testing" }, at);
    expect([roles("wireguard"), roles("landlock")]).toEqual([["voter", "core-maintainer"], ["core-maintainer"]]);
    expect(roles("wireguard", instant("08-07"))).toEqual(["core-maintainer"]);
  });

  it("are those of the channel that is judged for", () => {
    const facts = aLog(published(by("voter")), published(by(ANYONE), { stream: "channel:mainline" }));
    expect(reviewRolesIn(facts, { channel: "testing" }, now)).toEqual(["voter"]);
    expect(reviewRolesIn(facts, { channel: "elsewhere" }, now)).toEqual([]);
  });
});

describe("who may review by a role", () => {
  const appointments = appointmentsOf(
    aLog(
      anAppointment("maintainer", "maintainer"),
      anAppointment("voter", "voter"),
      anAppointment("voter", "release engineer"),
      anAppointment("voting maintainer", "voter"),
      anAppointment("voting maintainer", "maintainer"),
      anAppointment("former voter", "voter", { until: "07-01" }),
    ),
  );
  const whose = { project: "wireguard", channel: "testing" };
  const people = ["maintainer", "voter", "voting maintainer", "former voter", "stranger"];
  const able = (role: string) => people.filter((who) => mayReviewBy(appointments, who, role, whose, now));

  it("is a holder of it who does not maintain the project", () => expect(able("voter")).toEqual(["voter"]));
  it("is anybody but its maintainers where it is open to all", () =>
    expect(able(ANYONE)).toEqual(["voter", "former voter", "stranger"]));
  it("is asked by name from among the appointed, each once", () => {
    expect(reviewersOf(appointments, ANYONE, whose, now).map((it) => it.who)).toEqual(["voter"]);
    expect(reviewersOf(appointments, "core-maintainer", whose, now)).toEqual([]);
  });
});

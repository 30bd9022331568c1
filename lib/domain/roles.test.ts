import { describe, expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import { rolesOf } from "./roles";
import { linuxkitMainline } from "./templates/linuxkit-mainline";
import { linuxkitTesting } from "./templates/linuxkit-testing";
import { openSourceProject } from "./templates/open-source-project";
import { smallGroup } from "./templates/small-group";
import { policyFrom } from "./templates/template";

describe("the roles that a group has", () => {
  it.each([
    ["Small group: nobody votes, and anybody reviews", policyFrom(smallGroup), ["maintainer", "ci", "chair"]],
    ["Open-source project", policyFrom(openSourceProject), ["maintainer", "ci", "chair", "voter"]],
    ["LinuxKit testing", policyFrom(linuxkitTesting), ["maintainer", "ci", "chair", "voter"]],
    ["LinuxKit mainline", policyFrom(linuxkitMainline), ["maintainer", "ci", "chair", "voter", "core-maintainer"]],
    [
      "a second person’s word takes voters where the chair decides",
      aPolicy([aCriterion("attested", "pie", { secondPerson: true })]),
      ["maintainer", "ci", "chair", "voter"],
    ],
  ])("%s", (_said, policy, roles) => expect(rolesOf([policy])).toEqual(roles));

  it("are those that anything can be done with, before there is a policy", () =>
    expect(rolesOf([])).toEqual(["maintainer", "ci", "chair"]));
});

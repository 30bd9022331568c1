import { expect, it } from "vitest";
import { policies } from "@/prisma/seed/policies";
import { linuxkitTesting } from "./linuxkit-testing";
import { policyFrom } from "./template";

it("the record’s policy is the template, marked as what it is", () => {
  const [recorded] = policies;
  const { remark, ...policy } = recorded ?? policyFrom(linuxkitTesting);
  expect({ ...policy, retrospective: false }).toEqual(policyFrom(linuxkitTesting));
  expect(remark).toContain("never adopted");
});

it("has fourteen criteria, and makes a channel with a base", () => {
  expect(policyFrom(linuxkitTesting).criteria).toHaveLength(14);
  expect(linuxkitTesting.channel.base).toBe("linuxkit.yml");
});

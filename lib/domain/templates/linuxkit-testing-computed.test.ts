import { expect, it } from "vitest";
import { ci, hardening, theYml } from "./linuxkit-testing-computed";

it("what is computed and what CI shows can be waived by nobody", () =>
  expect([...theYml, ...ci, hardening].some((it) => it.waivable)).toBe(false));

it("the must legs of CI run on the base’s kernel, the others only inform", () =>
  expect(ci.map(({ key, obligation, targets }) => [key, obligation, targets.length])).toEqual([
    ["ci-build", "must", 1],
    ["ci-boot", "must", 1],
    ["ci-wider", "may", 3],
  ]));

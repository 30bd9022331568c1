import { expect, it } from "vitest";
import { fieldPath } from "./field-path";

it.each<[readonly PropertyKey[], string]>([
  [[], ""],
  [["criteria", 0], "criteria[0]"],
  [["policy", "criteria", 0, "targets", 12, "arch"], "policy.criteria[0].targets[12].arch"],
  [[3, "check"], "[3].check"],
])("%j is written as %s", (parts, path) => expect(fieldPath(parts)).toBe(path));

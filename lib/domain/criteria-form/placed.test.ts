import { describe, expect, it } from "vitest";
import { smallGroup } from "../templates/small-group";
import { isOfField, placed } from "./placed";
import { rowsOf } from "./row";

const rows = rowsOf(smallGroup.policy.criteria);
const at = (path: string, kept = [0, 1, 2, 3, 4, 5]) => placed([{ path, message: "Wrong." }], rows, kept)[0]?.path;

describe("what is wrong with a draft stands at its field", () => {
  it.each([
    ["policy.criteria[0].title", "criteria.0.title"],
    ["policy.criteria[3].checks[1]", "criteria.3.checks"],
    ["policy.criteria[3].targets[0].name", "criteria.3.targets"],
    ["policy.criteria[2].key", "criteria.2.short"],
    ["policy.criteria[2].binds", "criteria.2.title"],
    ["policy.criteria", "criteria"],
    ["policy.floor[0]", "criteria"],
    ["name", "name"],
  ])("%s at %s", (path, place) => expect(at(path)).toBe(place));

  it("counted among those that were kept", () =>
    expect(at("policy.criteria[1].title", [0, 2, 3])).toBe("criteria.2.title"));

  it("once a field, the first", () => {
    const two = ["A", "B"].map((message) => ({ path: "policy.criteria[3].checks[0]", message }));
    expect(placed(two, rows, [0, 1, 2, 3])).toEqual([{ path: "criteria.3.checks", message: "A" }]);
  });
});

it("tells what is a field’s from what is of all of them", () =>
  expect(["criteria.0.title", "criteria", "name"].map((path) => isOfField({ path, message: "" }))).toEqual([
    true,
    false,
    false,
  ]));

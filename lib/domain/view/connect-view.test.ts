import { expect, it } from "vitest";
import { isWay, ways } from "./connect-view";

it("an address names a way, or none", () => {
  expect(ways.filter(isWay)).toEqual(ways);
  for (const none of ["", "github", "Token", "toString"]) expect(isWay(none)).toBe(false);
});

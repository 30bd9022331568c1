import { describe, expect, it } from "vitest";
import { TokenIn } from "./tokens";

const asked = { name: "GitHub Actions", scopes: ["ci:write"] };
const read = (changes: object = {}) => TokenIn.safeParse({ ...asked, ...changes });

describe("what a token is asked to be", () => {
  it("for any project and 90 days, when nothing is said", () => {
    expect(read().data).toEqual({ ...asked, project: null, days: 90 });
  });
  it("as a form has it", () => {
    expect(read({ scopes: "project:write", days: "7", project: "wireguard" }).data).toMatchObject({
      scopes: ["project:write"],
      days: 7,
    });
  });

  it.each([
    ["no name", { name: " " }],
    ["a long name", { name: "x".repeat(61) }],
    ["no scope", { scopes: [] }],
    ["a scope there is not", { scopes: ["admin"] }],
    ["no day", { days: 0 }],
    ["more than a year", { days: 366 }],
    ["a blank for days", { days: "" }],
    ["no slug", { project: "Wire Guard" }],
    ["a secret of one's own", { secret: "slw_x" }],
  ])("refuses %s", (_what, changes) => expect(read(changes).success).toBe(false));
});

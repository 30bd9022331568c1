import { describe, expect, it } from "vitest";
import { groundOf, linesOf, nextOf } from "@/tests/support/ground";
import { aCriterion, anAppointment } from "@/tests/support/make";
import { inOrder } from "./appointing";

const criteria = [
  aCriterion("review", "reviewed"),
  aCriterion("attested", "pie", { secondPerson: true }),
  aCriterion("attested", "readme"),
];

describe("who is to be appointed first", () => {
  it("a maintainer where there is none, once, for all that is theirs", () =>
    expect(
      linesOf(nextOf(criteria, [], { people: [anAppointment("voter", "voter"), anAppointment("b", "voter")] }).actions),
    ).toEqual([
      "others appoint pie readme by chair",
      "others review reviewed by voter: b, voter",
      "yours claim pie by maintainer, after appointment",
      "others accept pie by voter: b, voter, after claim",
      "yours claim readme by maintainer, after appointment",
    ]));

  it("as many voters as there are too few, for reviews and words alike", () => {
    const [appoint] = nextOf(criteria, [], { people: [anAppointment("maintainer", "maintainer")] }).actions;
    expect(appoint).toMatchObject({ does: "appoint", role: "voter", count: 2, keys: ["reviewed", "pie"] });
  });
});

it("a candidate comes first, then all goes by the policy’s order", () => {
  const ground = groundOf(criteria);
  const act = (does: "claim" | "candidate", key: string) =>
    ({ does, keys: [key] }) as unknown as Parameters<typeof inOrder>[0][number];
  const sorted = inOrder([act("claim", "readme"), act("claim", "pie"), act("candidate", "readme")], ground);
  expect(sorted.map(({ does, keys }) => `${does} ${keys}`)).toEqual(["candidate readme", "claim pie", "claim readme"]);
});

import { expect, it } from "vitest";
import { aFact, aLog, anAppointment, aWithdrawal, instant } from "@/tests/support/make";
import type { Fact } from "./fact";
import { handOversOf } from "./hand-overs";

/** Entry 1 appoints a maintainer of wireguard; entry 2 offers it to the newcomer. */
const offered = [
  anAppointment("maintainer", "maintainer"),
  aFact("hand-over", { step: "offer", appointment: 1, to: "newcomer", text: "I move on." }),
];
const accept = aFact("hand-over", { step: "accept", offer: 2 }, { by: "newcomer", at: "07-02" });
const decline = aFact("hand-over", { step: "decline", offer: 2, text: "No time." }, { by: "newcomer", at: "07-02" });
const became = (...more: readonly Fact[]) => handOversOf(aLog(...offered, ...more), instant("07-19"));

it("an offer says who offers what to whom", () => {
  expect(became()).toEqual([
    {
      ...{ offer: 2, appointment: 1, from: "maintainer", to: "newcomer", at: instant("07-01"), text: "I move on." },
      ...{ is: "open", answer: null },
    },
  ]);
});

it.each([
  ["taken", [accept, aWithdrawal(1)]],
  ["declined", [decline]],
  ["withdrawn", [aWithdrawal(2)]],
  ["lapsed", [aWithdrawal(1)]],
  ["open", [aWithdrawal(7)]],
] as const)("it is %s", (is, more) => expect(became(...more)[0]).toMatchObject({ is }));

it("a declined one says why; a chair's override is no offer", () => {
  expect(became(decline)[0]?.answer).toEqual({ at: instant("07-02"), text: "No time." });
  const override = aFact("hand-over", { step: "override", appointment: 1, to: "newcomer", text: "So." });
  expect(became(override)).toHaveLength(1);
});

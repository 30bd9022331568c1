import { expect, it } from "vitest";
import { aCriterion, aKnown, aLog, aPolicy, aProject, published } from "@/tests/support/make";
import { nextStepsIn } from "./known-steps";

const log = aLog(published(aPolicy([aCriterion("attested", "readme")])), aProject());

it("are the next steps by what is known; none in a channel without a policy", () => {
  const known = aKnown(log);
  const when = { upTo: known.head, now: known.now };
  expect(nextStepsIn(known, "wireguard", "testing", when).actions.map(({ does }) => does)).toEqual([
    "appoint",
    "claim",
  ]);
  expect(nextStepsIn(known, "wireguard", "mainline", when).actions).toEqual([]);
});

import { expect, test } from "vitest";
import { instant } from "@/tests/support/make";
import { plain } from "../view/rich";
import { forecastSaid, notYetSaid, pastSaid } from "./band";

const live = { head: 178, now: instant("07-19 16:00") };

test("an earlier instant: which entry of how many", () => {
  const { lead, said } = pastSaid({ now: instant("06-07 16:00"), upTo: 114, live });
  expect(`${lead} ${plain(said)}`).toBe(
    "You are looking at the past: as it was known on 7 June 2017, 16:00 UTC, at entry 114 of 178. Nothing is recorded here.",
  );
});

test("what came later was not known yet", () =>
  expect(notYetSaid(instant("03-01"))).toBe("Nothing of this was known yet on 1 March 2017, 00:00 UTC."));

test("a later one: of when it is, and what it assumes", () => {
  const { lead, said, note } = forecastSaid({ now: instant("07-26 09:00"), upTo: 178, live });
  expect(`${lead} ${plain(said)} ${note}`).toBe(
    "Forecast for 26 July 2017, 09:00 UTC: if nobody does anything until then. From what is known now, at entry 178; nothing new is assumed. Nothing is recorded here.",
  );
});

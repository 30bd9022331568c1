import { expect, test } from "vitest";
import { instant } from "@/tests/support/make";
import { plain } from "../view/rich";
import { forecastSaid, pastSaid } from "./band";

const live = { head: 178, now: instant("07-19 16:00") };

test("an earlier instant: which entry of how many", () => {
  const { lead, said } = pastSaid({ now: instant("06-07 16:00"), upTo: 114, live });
  expect(`${lead} ${plain(said)}`).toBe(
    "You are looking at the past: as it was known on 7 June 2017, 16:00 UTC, at entry 114 of 178. Nothing is recorded here.",
  );
});

test("a later one: of when it is, what it assumes, and from when", () => {
  const { lead, said, note } = forecastSaid({ now: instant("07-26 09:00"), upTo: 178, live });
  expect(`${lead} ${plain(said)} ${note}`).toBe(
    "Forecast for 26 July 2017, 09:00 UTC: if nobody does anything until then. What is known on 19 July 2017, 16:00 UTC, at entry 178, grows older. Nothing new is assumed. Nothing can be recorded or decided here.",
  );
});

import { expect, test } from "vitest";
import { text } from "@/tests/support/judged";
import { instant } from "@/tests/support/make";
import { isLate, knownSince, lateSaid } from "./late";

const now = instant("07-19 16:00");
const entry = (at: string, recordedAt: string) => ({ seq: 91, at: instant(at), recordedAt: instant(recordedAt) });

test.each([
  ["at once", entry("07-03 12:00", "07-03 12:00"), null],
  ["within the hour", entry("07-03 12:00", "07-03 12:59"), null],
  ["on the same day: by the hour", entry("07-03 12:00", "07-03 13:00"), "known here since 13:00 UTC, entry 91"],
  ["days later", entry("07-03", "07-05"), "known here since 5 July, entry 91"],
])("what became known %s", (_, fact, said) => {
  expect(knownSince(fact, now)).toBe(said);
  expect(isLate(fact)).toBe(said !== null);
});

test("an entry that came late says both instants, and what did not know of it", () => {
  expect(text(lateSaid(entry("07-03 12:00", "07-05 09:30")))).toBe(
    "It happened on 3 July 2017, 12:00 UTC, and is known here since 5 July 2017, 09:30 UTC: what was judged between did not know of it.",
  );
  expect(lateSaid(entry("07-03", "07-03"))).toBeNull();
});

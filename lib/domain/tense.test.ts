import { expect, test } from "vitest";
import { tenseOf } from "./tense";

test.each([
  ["past", { isPast: true, isForecast: false }],
  ["now", { isPast: false, isForecast: false }],
  ["to come", { isPast: false, isForecast: true }],
] as const)("%s", (tense, look) => expect(tenseOf(look)).toBe(tense));

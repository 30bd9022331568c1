import { describe, expect, it } from "vitest";
import { text } from "@/tests/support/judged";
import { instant, short } from "@/tests/support/make";
import type { StandingIs } from "../standing/standing";
import type { Stretch } from "../strip";
import { aheadSaid, stoodSaid, stripHeading } from "./strip";

const now = instant("07-19");
const stretch = <T>(from: string, is: T | null): Stretch<T> => ({
  from: instant(from),
  is,
  span: {} as Stretch<T>["span"],
});
const said = (...stretches: readonly Stretch<StandingIs>[]) =>
  text(stoodSaid(stretches, (it) => `?at=${short(it.from)}`, now));

describe("how a criterion stood, as a list reads", () => {
  it.each([
    [[stretch<StandingIs>("03-17", "unknown")], "unknown since 17 March"],
    [[stretch<StandingIs>("03-17", "unmet"), stretch<StandingIs>("06-12", "met")], "met since 12 June, unmet before"],
    [
      [stretch<StandingIs>("03-17", "met"), stretch<StandingIs>("06-17", "stale"), stretch<StandingIs>("07-18", "met")],
      "met since 18 July, stale from 17 June, met before",
    ],
    [
      [stretch<StandingIs>("03-17", null), stretch<StandingIs>("07-01", "unknown")],
      "unknown since 1 July, not asked before",
    ],
  ])("%#", (stretches, words) => expect(said(...stretches)).toBe(words));

  it("of many, the newest three, and how many turns came before", () => {
    const many = Array.from({ length: 20 }, (_, day) =>
      stretch<StandingIs>(`05-${String(day + 10)}`, day % 2 ? "met" : "unmet"),
    );
    expect(said(...many)).toBe("met since 29 May, unmet from 28 May, met from 27 May, and 17 turns before");
  });

  it("each day leads to that instant; a verdict is told by its word", () => {
    const rich = stoodSaid([stretch<"ready">("07-01", "ready")], (it) => `?at=${short(it.from)}`, now);
    expect(rich).toEqual([{ b: "ready" }, " since ", { href: "?at=07-01", text: "1 July" }]);
  });
});

it("says from when on it is a forecast", () =>
  expect(aheadSaid(instant("07-19"), instant("12-31"))).toBe(
    "From 19 July on it is a forecast: how it will stand if nobody does anything.",
  ));

it("is headed by from when to when", () =>
  expect(stripHeading(instant("03-17"), "now", now)).toBe("How each criterion stood, 17 March to now"));

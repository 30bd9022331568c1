import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DurationText, dayOf, days, durationOf, InstantText, instantOf, instantTyped, textOf } from "./instant";

describe("an instant", () => {
  it.each([
    ["2017-07-19T16:00:00Z", "2017-07-19T16:00:00.000Z"],
    ["2017-07-19T16:00Z", "2017-07-19T16:00:00.000Z"], // seconds may be left out
    ["2017-07-19T18:00:00+02:00", "2017-07-19T16:00:00.000Z"], // an offset is honoured
    ["2017-07-19T00:30:00+01:00", "2017-07-18T23:30:00.000Z"],
    ["2017-07-19T16:00:00.1Z", "2017-07-19T16:00:00.100Z"],
    ["2017-07-19T16:00:00.123456789Z", "2017-07-19T16:00:00.123Z"], // whole milliseconds
    ["2016-02-29T00:00:00Z", "2016-02-29T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("is read from %s", (text, utc) => {
    expect(InstantText.parse(text)).toBe(utc);
  });

  it.each([
    "",
    "2017-07-19", // a day is no instant
    "2017-07-19T16:00:00", // whose clock?
    "2017-07-19 16:00:00Z",
    "19 July 2017",
    "2017-02-29T00:00:00Z", // there was none
    "2017-04-31T00:00:00Z",
    "2017-13-01T00:00:00Z",
    "2017-07-00T00:00:00Z",
    "2017-07-19T24:00:00Z", // that is the next day
    "2017-07-19T16:60:00Z",
    "2017-07-19T16:00:60Z", // a leap second has no place among milliseconds
    "2017-07-19T16:00:00+25:00",
    "9999-12-31T23:59:59-01:00", // its text would not compare with the others
    "0000-01-01T00:00:00+01:00",
    "+012017-07-19T16:00:00Z",
    "2017-07-19T16:00:00Z ",
  ])("is not read from %j", (text) => {
    expect(instantOf(text)).toBeNull();
    expect(InstantText.safeParse(text).success).toBe(false);
  });

  it("comes back from its text, and texts compare as instants do", () => {
    const some = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(9999, 11) });
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(instantOf(textOf(a))).toBe(a);
        expect(textOf(a) < textOf(b)).toBe(a < b);
      }),
    );
  });
});

describe("an instant as people type it", () => {
  it.each([
    ["2017-07-19 16:00", "2017-07-19T16:00:00.000Z"],
    [" 2017-07-19 16:00:30 ", "2017-07-19T16:00:30.000Z"],
    ["2017-07-19T16:00:00.5", "2017-07-19T16:00:00.500Z"],
    ["2017-07-19 18:00+02:00", "2017-07-19T16:00:00.000Z"],
    ["2017-07-19T16:00:00Z", "2017-07-19T16:00:00.000Z"],
  ])("is read from %j, in UTC where no offset is written", (text, utc) => {
    expect(textOf(instantTyped(text) ?? 0)).toBe(utc);
  });

  it.each(["", "2017-07-19", "16:00", "2017-07-19 25:00", "2017-07-19 16", "now"])("is none: %j", (text) => {
    expect(instantTyped(text)).toBeNull();
  });

  it("or a day, which begins at midnight in UTC", () => {
    expect(textOf(dayOf("2017-07-19") ?? 0)).toBe("2017-07-19T00:00:00.000Z");
    expect(["2017-02-29", "2017-7-1", "2017-07-19T16:00:00Z", ""].map(dayOf)).toEqual([null, null, null, null]);
  });
});

describe("a duration", () => {
  it.each([
    ["P14D", days(14)],
    ["P1D", 86_400_000], // a day is 24 hours
    ["PT36H", 36 * 3_600_000],
    ["P1DT2H3M4S", 86_400_000 + 2 * 3_600_000 + 3 * 60_000 + 4000],
    ["PT90M", 90 * 60_000],
    ["P0D", 0],
  ])("%s has so many milliseconds", (text, milliseconds) => {
    expect(durationOf(text)).toBe(milliseconds);
    expect(DurationText.parse(text)).toBe(text);
  });

  it.each(["", "P", "PT", "P1DT", "14D", "P14", "P1M", "P1Y", "P2W", "P-1D", "P1.5D", "PT1H1H", "p14d", "P999999D"])(
    "is not %j",
    (text) => {
      expect(durationOf(text)).toBeNull();
      expect(DurationText.safeParse(text).success).toBe(false);
    },
  );
});

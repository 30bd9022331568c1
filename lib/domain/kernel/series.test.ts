import { expect, test } from "vitest";
import { isSameSeries, isWithin, seriesOf, seriesOfVersion } from "./series";

test.each([
  ["4.9", [4, 9]],
  ["4.10", [4, 10]],
  ["6.17", [6, 17]],
  ["4.9.38", null],
  ["4.9.x", null],
  ["4", null],
  ["", null],
])("the series %s", (text, series) => {
  expect(seriesOf(text)).toEqual(series);
});

test.each([
  ["4.9.38", [4, 9]],
  ["4.13.0-rc7", [4, 13]],
  ["4.11.4-linuxkit", [4, 11]],
  ["4.9", [4, 9]],
  ["linux", null],
])("the series of version %s", (version, series) => {
  expect(seriesOfVersion(version)).toEqual(series);
});

test.each([
  ["4.9", { from: "4.5" }, true],
  ["4.4", { from: "4.5" }, false],
  ["4.5", { from: "4.5" }, true],
  ["4.10", { to: "4.10" }, true],
  ["4.11", { to: "4.10" }, false],
  ["4.10", { from: "4.9" }, true],
  ["5.0", { from: "4.5" }, true],
  ["4.9", { from: "4.5", to: "4.8" }, false],
  ["4.9", {}, true],
])("%s within %j: %s", (text, range, within) => {
  const series = seriesOf(text);
  expect(series && isWithin(series, range)).toBe(within);
});

test("4.1 is not 4.10", () => {
  expect(isSameSeries([4, 1], [4, 10])).toBe(false);
});

import { describe, expect, it } from "vitest";
import { days } from "@/lib/domain/instant";
import type { RulerTick, RulerView } from "@/lib/domain/view/shell-view";
import { edgeAt, heightOf, namedTicks, placeOf } from "./ruler-marks";

const tick = (at: number, kind: RulerTick["kind"] = "meeting"): RulerTick => ({
  at,
  kind,
  text: "",
  long: "",
  href: "/",
  title: "",
});
const ruler = (ticks: readonly RulerTick[]): RulerView => ({
  from: 0,
  to: days(100),
  at: days(50),
  now: days(90),
  days: [],
  ticks,
  field: "",
  action: "/",
  hidden: [],
  years: null,
});

describe("the ruler", () => {
  it("writes names near an edge inwards, where a narrow screen would cut them", () =>
    expect([0, 11, 50, 89, 98.4].map(edgeAt)).toEqual(["at-start", "at-start", null, "at-end", "at-end"]));

  it("places an instant by its share of the length, and never outside it", () => {
    expect([0, 25, 100, 200].map((day) => placeOf(ruler([]), days(day)))).toEqual([0, 25, 100, 100]);
  });

  it("names where one looks, then now, and others only where there is room", () => {
    const here = tick(days(50), "here");
    const near = tick(days(52));
    const far = tick(days(20));
    expect([...namedTicks(ruler([far, near, here]))]).toEqual([here, far]);
  });

  it("grows with the entries of a day, up to its height", () => {
    expect(heightOf(1)).toBeCloseTo(2.9);
    expect(heightOf(1000)).toBe(24);
  });
});

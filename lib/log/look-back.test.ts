import { describe, expect, it } from "vitest";
import { aKnown, aLog, aNote, aProject, instant, liveOf } from "@/tests/support/make";
import type { Look } from "./look";
import { lookBack } from "./look-back";

const log = aLog(
  aProject("wireguard", [], { at: "05-01" }),
  aNote("First.", { at: "05-02" }),
  aNote("Known late.", { at: "05-02", recordedAt: "05-10" }),
  aProject("shiftfs", [], { at: "06-13" }),
);
const now = instant("07-19");
const live: Look = {
  ...aKnown(log, { now }),
  when: { upTo: log.length, now },
  isPast: false,
  isForecast: false,
  isNow: true,
  live: liveOf(log, now),
  asked: null,
};

describe("the log as it was known at an earlier instant", () => {
  it("ends with what was recorded by then, whenever it happened", () => {
    const then = lookBack(live, instant("05-05"));
    expect(then.when).toEqual({ upTo: 2, now: instant("05-05") });
    expect(then.stream("project:wireguard").map((fact) => fact.seq)).toEqual([1, 2]);
    expect(then.entry(3)).toBeUndefined();
    expect(then.projects()).toEqual(["wireguard"]);
  });

  it("is of the past and says of which, so that its links lead there", () => {
    const then = lookBack(live, instant("05-05"));
    expect(then.isPast).toBe(true);
    expect(then.asked).toBe("2017-05-05T00:00:00.000Z");
  });

  it("is the look itself where the instant is no earlier", () => {
    expect(lookBack(live, now)).toBe(live);
    expect(lookBack(live, now + 1)).toBe(live);
  });
});

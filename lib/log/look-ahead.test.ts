import { describe, expect, it } from "vitest";
import { aKnown, aLog, aProject, instant, liveOf } from "@/tests/support/make";
import type { Look } from "./look";
import { lookAhead } from "./look-ahead";

const log = aLog(aProject("wireguard", [], { at: "05-01" }));
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

describe("what is known now, at a later instant", () => {
  it("is the same log, with the time passed by", () => {
    const then = lookAhead(live, instant("07-26"));
    expect(then).toMatchObject({ when: { upTo: 1, now: instant("07-26") }, isForecast: true, isNow: false });
    expect(then.asked).toBe("2017-07-26T00:00:00.000Z");
    expect(then.live).toBe(live.live);
  });

  it("is the look itself where the instant is no later", () => expect(lookAhead(live, now)).toBe(live));
});

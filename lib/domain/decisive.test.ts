import { describe, expect, test } from "vitest";
import {
  aCriterion,
  aKnown,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  instant,
  liveOf,
  published,
} from "@/tests/support/make";
import type { Look } from "../log/look";
import { lookAhead } from "../log/look-ahead";
import { admissionOf } from "./admission";
import { decidingBy, judgedLive, type LiveVerdict } from "./decisive";
import { type GateInput, gateOf } from "./gate";
import type { Known } from "./known";
import { judged } from "./project";

const now = instant("07-19 16:00");
const log = aLog(
  published(aPolicy([aCriterion("attested", "readme")])),
  aProject(),
  anAttestation("readme", {}, { at: "07-01" }),
);
const seen: Look = {
  ...(aKnown(log, { now }) as Known),
  when: { upTo: log.length, now },
  isPast: false,
  isForecast: false,
  isNow: true,
  live: liveOf(log, now),
  asked: null,
};
const ahead = lookAhead(seen, instant("07-26"));
const forecast = judged(ahead, "wireguard", "testing");
const asked = {
  isMember: false,
  notAsked: null,
  conflicts: null,
  members: 0,
  voters: 1,
  handCount: null,
  now,
};

describe("what decides", () => {
  test("takes what is known under the lock", () => {
    const known = decidingBy(seen);
    const verdict: LiveVerdict = judgedLive(known, "wireguard", "testing");
    expect(verdict.outcome).toBe("ready");
    expect(gateOf({ decidedBy: "chair" }, { ...asked, verdict })).toHaveLength(4);
    expect(admissionOf(known, "wireguard", "testing", null).verdict).toEqual(verdict);
  });

  test("takes no verdict of a look, whatever it says: not a past one, not a forecast", () => {
    expect(forecast.outcome).toBe("ready");
    // @ts-expect-error A forecast is shown, and decides nothing.
    const input: GateInput = { ...asked, verdict: forecast };
    // @ts-expect-error Nor does a look at any instant.
    const gate = () => admissionOf(ahead, "wireguard", "testing", null);
    // @ts-expect-error Nor can one be judged of it that would.
    const judge = () => judgedLive(ahead, "wireguard", "testing");
    expect([input, gate, judge]).toHaveLength(3);
  });

  test("and is not talked into it: another instant than now is a bug", () => {
    expect(() => decidingBy(ahead)).toThrow("Nothing is decided on any other instant than now.");
  });
});

import { expect, it } from "vitest";
import { days, textOf } from "@/lib/domain/instant";
import type { Look } from "@/lib/log/look";
import { shell } from "@/lib/queries/shell";
import { aFact, aKnown, aLog, anAppointment, instant, liveOf } from "../support/make";

/** A group without meetings, at 19 July; its log begins on 1 June. */
const log = aLog(
  aFact("appointment", anAppointment("chair", "chair").body, { stream: "instance", at: "06-01" }),
  aFact("appointment", anAppointment("ab", "voter").body, { stream: "instance", at: "07-18" }),
);
const live = liveOf(log, instant("07-19"));
const lookAt = (now: number, asked: string | null): Look => ({
  ...aKnown(log, { now }),
  when: { upTo: log.length, now },
  isPast: asked !== null,
  isForecast: false,
  isNow: asked === null,
  live,
  asked,
});
const shown = (now: number, asked: string | null = null) =>
  shell(lookAt(now, asked), null, { path: "/", query: { ...(asked && { at: asked }), ruler: "open" } });

it("without meetings one steps by weeks, from the first entry to now", () => {
  const to = (at: number) => `/?at=${encodeURIComponent(textOf(at))}`;
  const { asOf, keys } = shown(live.now);
  expect(asOf).toMatchObject({ earlier: to(live.now - days(7)), later: to(live.now + days(7)) });
  expect(keys).toContainEqual({ keys: ["[", "]"], does: "earlier, later week" });
  const back = live.now - days(7);
  expect(shown(back, textOf(back)).asOf).toMatchObject({ earlier: to(back - days(7)), later: "/" });
  const early = instant("06-03");
  expect(shown(early, textOf(early)).asOf).toMatchObject({ earlier: null, later: to(early + days(7)) });
});

it("the ruler then has a tick every Monday", () => {
  const ticks = shown(live.now).ruler?.ticks.filter((tick) => tick.kind === "minor") ?? [];
  expect(ticks).toHaveLength(7);
  expect(new Set(ticks.map((tick) => new Date(tick.at).getUTCDay()))).toEqual(new Set([1]));
});

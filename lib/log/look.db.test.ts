import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aNote, aProject, instant } from "@/tests/support/make";
import { db } from "../db/client";
import { addDue } from "../db/due-facts";
import type { Saying } from "../domain/fact";
import { days, textOf } from "../domain/instant";
import { canonical } from "../formats/canonical";
import { append } from "./append";
import { startClock } from "./clock";
import { forgetLog } from "./known-log";
import { look } from "./look";
import { lookBack } from "./look-back";

/** Three entries of July 2017, on an instance whose clock is the machine's. */
beforeEach(async () => {
  await emptyDatabase();
  forgetLog();
});
const tell = () => {
  const sayings: readonly Saying[] = [
    aProject("wireguard", [], { at: "07-01" }),
    aNote("of the channel", { at: "07-05 16:00", stream: "channel:testing" }),
    aProject("landlock", [], { at: "07-19" }),
  ];
  return append(db(), sayings, { seq: 0, recordedAt: null }, new Map(), (saying) => saying.at ?? 0);
};
const heads = async (...asked: readonly string[]) => Promise.all(asked.map(async (at) => (await look(at)).when.upTo));
const refusal = (at: string) =>
  look(at).then(
    () => "none",
    (refused) => `${refused.code}: ${refused.sentence}`,
  );

describe("looking at now", () => {
  it("is the whole log at instance time", async () => {
    await tell();
    const now = await look();
    expect(now).toMatchObject({
      head: 3,
      isPast: false,
      isForecast: false,
      isNow: true,
      asked: null,
      when: { upTo: 3 },
    });
    expect(now.when.now).toBe(now.live.now);
    expect(now.projects()).toEqual(["wireguard", "landlock"]);
    expect(now.channels()).toEqual(["testing"]);
  });

  it("is an empty log's too", async () => {
    expect(await look("")).toMatchObject({ head: 0, isPast: false, when: { upTo: 0 } });
  });
});

describe("looking back", () => {
  beforeEach(tell);

  it.each([
    ["an instant", "2017-07-05T16:00:00Z", 2],
    ["the millisecond before", "2017-07-05T15:59:59.999Z", 1],
    ["before everything", "2016-01-01T00:00:00Z", 0],
    ["with an offset", "2017-07-05T18:00:00+02:00", 2],
    ["a day is its first instant", "2017-07-05", 1],
    ["without a zone it is UTC", "2017-07-05T16:00", 2],
    ["with a space", "2017-07-05 16:00", 2],
    ["an entry", "entry:2", 2],
  ])("%s", async (_, at, upTo) => {
    expect(await look(at)).toMatchObject({ head: upTo, isPast: true, asked: at, when: { upTo }, live: { head: 3 } });
  });

  it("an entry is seen at the instant it was recorded", async () => {
    expect((await look("entry:2")).when.now).toBe(instant("07-05 16:00"));
  });

  it("nothing later is there: no fact, no stream, no project", async () => {
    const past = await look("entry:1");
    expect(past.projects()).toEqual(["wireguard"]);
    expect(past.channels()).toEqual([]);
    expect(past.stream("project:landlock")).toEqual([]);
    expect([past.entry(1)?.seq, past.entry(2)]).toEqual([1, undefined]);
  });

  it("while somebody else looks at now", async () => {
    expect(await heads("entry:1", "", "entry:2")).toEqual([1, 3, 2]);
  });

  it("the live log stands beside it", async () => {
    const past = await look("entry:1");
    expect(past.live.facts).toHaveLength(3);
    expect(past.live.now).toBeGreaterThan(past.when.now);
  });
});

describe("looking ahead", () => {
  beforeEach(tell);

  it("is all that is known now, with the time passed by", async () => {
    const { live } = await look();
    const at = textOf(live.now + days(365));
    const ahead = await look(at);
    expect(ahead).toMatchObject({ head: 3, isPast: false, isForecast: true, isNow: false, asked: at });
    expect(ahead.when).toEqual({ upTo: 3, now: live.now + days(365) });
    expect(ahead.live.now).toBeGreaterThanOrEqual(live.now);
  });

  it("back from there it is a forecast as long as that is later than now, then the past", async () => {
    const ahead = await look(textOf((await look()).now + days(30)));
    expect(lookBack(ahead, ahead.now - days(1))).toMatchObject({ isPast: false, isForecast: true });
    expect(lookBack(ahead, instant("07-06"))).toMatchObject({ isPast: true, isForecast: false, when: { upTo: 2 } });
  });

  it("keeps nothing: what the live verdict rests on is as if nobody had looked ahead", async () => {
    const far = await look(textOf((await look()).now + days(3000)));
    expect(far.spans(far, "wireguard", "testing")).toEqual([]);
    const now = await look();
    expect(now.spans(now, "wireguard", "testing")).toEqual([]);
  });
});

describe("what cannot be looked at is refused", () => {
  beforeEach(tell);

  it.each([
    ["an entry that is not there", "entry:4", "bad-input: There is no entry 4: the log has 3."],
    ["entry 0", "entry:0", "bad-input: There is no entry 0: the log has 3."],
    [
      "no instant",
      "yesterday",
      "bad-input: “yesterday” is no instant. Write it as 2017-07-19T16:00:00Z, or as entry:74.",
    ],
    [
      "a day that never was",
      "2017-02-30",
      "bad-input: “2017-02-30” is no instant. Write it as 2017-07-19T16:00:00Z, or as entry:74.",
    ],
  ])("%s", async (_, at, sentence) => {
    expect(await refusal(at)).toBe(sentence);
  });

  it("more than ten years ahead", async () => {
    expect(await refusal("2999-01-01T00:00:00Z")).toMatch(
      /^bad-input: 2999-01-01T00:00:00.000Z is too far ahead: a forecast goes ten years at most, to 20/,
    );
  });

  it("a text without end is not said back whole", async () => {
    expect((await refusal("x".repeat(10_000))).length).toBeLessThan(200);
  });
});

it("looking tells first what the record holds by now", async () => {
  await startClock(db(), instant("07-19 16:00"));
  const held = (id: number, at: string) => ({
    id,
    at: instant(at),
    stream: "instance",
    kind: "note",
    body: canonical(aNote("held").body),
  });
  await addDue(db(), [held(1, "07-18"), held(2, "07-25")]);
  expect(await look()).toMatchObject({ head: 1, due: { next: instant("07-25") } });
  expect(await look("2017-07-19T15:00:00Z")).toMatchObject({ head: 0, live: { head: 1 } });
});

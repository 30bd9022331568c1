import { describe, expect, it } from "vitest";
import { aKnown, aLog, aNote, instant, liveOf } from "@/tests/support/make";
import { keeper } from "./keeper";
import type { Look } from "./look";

const facts = aLog(aNote("First.", { at: "05-01" }), aNote("Second.", { at: "05-02" }));
const noon = instant("07-19");

const lookAt = (now: number, { head = 1, asked = null as string | null, log = facts, ahead = 0 } = {}): Look => ({
  ...aKnown(log, { now: now + ahead }),
  when: { upTo: head, now: now + ahead },
  isPast: asked !== null && ahead === 0,
  isForecast: ahead > 0,
  isNow: asked === null,
  live: liveOf(log, now, head),
  asked,
});

/** A keeper of how often something was made, each time good for a hundred milliseconds. */
function counting() {
  const kept = keeper<number>();
  let made = 0;
  return (look: Look, name = "board") =>
    kept(look, name, async () => {
      made++;
      return { made, until: look.now + 100 };
    });
}

describe("what is kept of a look", () => {
  it("is made once, until the instant that it says itself", async () => {
    const get = counting();
    expect(await get(lookAt(noon))).toBe(1);
    expect(await get(lookAt(noon + 99))).toBe(1);
    expect(await get(lookAt(noon + 100))).toBe(2);
    expect(await get(lookAt(noon + 199))).toBe(2);
  });

  it("is made anew when the log goes on, though no time has passed", async () => {
    const get = counting();
    await get(lookAt(noon));
    expect(await get(lookAt(noon, { head: 2 }))).toBe(2);
  });

  it("is not given to a look that began before the log went on, nor lost by it", async () => {
    const get = counting();
    await get(lookAt(noon, { head: 2 }));
    expect(await get(lookAt(noon, { head: 1 }))).toBe(2);
    expect(await get(lookAt(noon, { head: 2 }))).toBe(1);
  });

  it("of a forecast is kept for a minute of now, for what lapses until then is told from now", async () => {
    const get = counting();
    const ahead = { asked: "2017-07-26", ahead: 604_800_000 };
    expect(await get(lookAt(noon, ahead))).toBe(1);
    expect(await get(lookAt(noon + 59_999, { ...ahead, ahead: ahead.ahead - 59_999 }))).toBe(1);
    expect(await get(lookAt(noon + 60_000, { ...ahead, ahead: ahead.ahead - 60_000 }))).toBe(2);
  });

  it("is not given to a clock that was set back", async () => {
    const get = counting();
    await get(lookAt(noon));
    expect(await get(lookAt(noon - 1))).toBe(2);
  });

  it("is of its instant, its name and its log", async () => {
    const get = counting();
    await get(lookAt(noon));
    expect(await get(lookAt(noon, { asked: "entry:1" }))).toBe(2);
    expect(await get(lookAt(noon), "another")).toBe(3);
    expect(await get(lookAt(noon, { log: aLog(aNote("Of another copy.")) }))).toBe(4);
    expect(await get(lookAt(noon))).toBe(1);
  });

  it("is made once for those who ask together", async () => {
    const get = counting();
    expect(await Promise.all([get(lookAt(noon)), get(lookAt(noon)), get(lookAt(noon + 1))])).toEqual([1, 1, 1]);
  });

  it("is tried again where the making failed", async () => {
    const kept = keeper<string>();
    const fails = kept(lookAt(noon), "board", () => Promise.reject(new Error("no")));
    await expect(fails).rejects.toThrow("no");
    const made = { made: "made", until: noon + 1 };
    expect(await kept(lookAt(noon), "board", async () => made)).toBe("made");
  });

  it("is not more than sixty-four things, of which the one asked for longest ago goes", async () => {
    const get = counting();
    for (let n = 0; n < 64; n++) await get(lookAt(noon), `board ${n}`);
    expect(await get(lookAt(noon), "board 0")).toBe(1);
    expect(await get(lookAt(noon), "one more")).toBe(65);
    expect(await get(lookAt(noon), "board 0")).toBe(1);
    expect(await get(lookAt(noon), "board 1")).toBe(66);
  });

  it("of now is not driven out by instants before it, however many are asked for", async () => {
    const get = counting();
    expect(await get(lookAt(noon))).toBe(1);
    for (let n = 0; n < 70; n++) await get(lookAt(noon, { asked: `2017-07-01T00:00:00.${n}Z` }));
    expect(await get(lookAt(noon))).toBe(1);
    expect(await get(lookAt(noon, { asked: "2017-07-01T00:00:00.69Z" }))).toBe(71);
    expect(await get(lookAt(noon, { asked: "2017-07-01T00:00:00.0Z" }))).toBe(72);
  });

  it("is not driven out by what cannot be made", async () => {
    const kept = keeper<string>();
    const make = (name: string) => kept(lookAt(noon), name, async () => ({ made: name, until: noon + 1 }));
    for (let n = 0; n < 64; n++) await make(`page ${n}`);
    for (let n = 0; n < 9; n++) await kept(lookAt(noon), `no page ${n}`, () => Promise.reject(n)).catch(() => {});
    const again = await kept(lookAt(noon), "page 0", async () => ({ made: "made again", until: noon + 1 }));
    expect(again).toBe("page 0");
  });
});

describe("what is the same from an instant on", () => {
  it("is made once for all that look at an instant between then and its end", async () => {
    const keep = keeper<string>();
    let made = 0;
    const read = (asked: string, now: number, since: number) =>
      keep(
        lookAt(now, { asked }),
        "testing",
        async () => ({ made: `since ${since}, ${++made}`, until: since + 100 }),
        since,
      );
    expect(await read("a", noon + 50, noon)).toBe(`since ${noon}, 1`);
    expect(await read("b", noon + 10, noon)).toBe(`since ${noon}, 1`);
    expect(await read("c", noon + 120, noon + 100)).toBe(`since ${noon + 100}, 2`);
    expect(await read("d", noon + 99, noon)).toBe(`since ${noon}, 1`);
  });
});

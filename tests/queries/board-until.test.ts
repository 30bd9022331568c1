import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { BoardView } from "@/lib/domain/view/board-view";
import { type Look, look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { boardUntil } from "@/lib/queries/board-until";
import { triedVerdicts } from "@/lib/queries/try-it";
import { onSeeded } from "../support/seeded";
import { wireguardGoesIn } from "../support/wireguard-in";

await onSeeded("practice");

const DAY = 86_400_000;

/** Lets time pass on the copy, without a fact of it. */
const passes = (ms: number) => db().$executeRaw`UPDATE clock SET offset_ms = offset_ms + ${BigInt(Math.round(ms))}`;

/** The same look at another instant, as a request then would have it while the log stands still. */
const lookedAt = (seen: Look, now: number): Look => ({
  ...seen,
  now,
  when: { ...seen.when, now },
  live: { ...seen.live, now },
});

/** The board without where its strips end, which is now. */
const drawnOf = (seen: Look) => {
  const view: BoardView = board(seen, { channel: "testing", isTryItDismissed: false });
  return JSON.stringify(view, (key, value) => (key === "to" ? undefined : value));
};

describe("until when the board stays as it is", () => {
  it("is the end of the minute at the latest", async () => {
    const seen = await look();
    expect(boardUntil(seen, "testing") - seen.now).toBeLessThanOrEqual(60_000);
    expect(boardUntil(seen, "testing")).toBeGreaterThan(seen.now);
    expect(boardUntil(seen, undefined) - seen.now).toBeLessThanOrEqual(60_000);
  });

  it("is no later than the next verdict ages, also of what there is to try", async () => {
    const seen = await look();
    const next = Math.min(...triedVerdicts(seen, "testing").flatMap((verdict) => verdict.until ?? []));
    expect(next).toBeGreaterThan(seen.now);
    expect(boardUntil(lookedAt(seen, next - 1), "testing")).toBe(next);
  });

  it("changes nothing before it, over months in which much of it ages", async () => {
    await wireguardGoesIn();
    const seen = await look();
    const seenSo = new Set<string>();
    for (let now = seen.now; now < seen.now + 120 * DAY; now += 10 * DAY + 61_234) {
      const here = drawnOf(lookedAt(seen, now));
      expect(drawnOf(lookedAt(seen, boardUntil(lookedAt(seen, now), "testing") - 1))).toBe(here);
      seenSo.add(here);
    }
    expect(seenSo.size).toBeGreaterThan(5);
  });

  it("holds for what a request sees once that time has passed", async () => {
    const before = await look();
    await passes(100 * DAY);
    const after = await look();
    expect(drawnOf(after)).not.toBe(drawnOf(before));
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { BoardView } from "@/lib/domain/view/board-view";
import { aBoard, aCell, aRow } from "../support/make-views";
import { boardStill } from "./board";
import { legendStill } from "./legend-still";
import { tableStill } from "./table-still";

const drawn = async (view: BoardView, at: string | null) => renderToStaticMarkup(await tableStill(view, at));
const whole = (view: BoardView) => `<div class="contents">${renderToStaticMarkup(boardStill(view).table)}</div>`;

const strip = { first: "Open", second: "24 May to now", title: "Open since 24 May" };
const draught = (to: number) => ({
  from: 0,
  to,
  most: 9,
  meetings: [3],
  steps: [
    { at: 0, open: 9 },
    { at: 5, open: 0 },
  ],
});
const boardAt = (at: string | null, to: number, over: Partial<Parameters<typeof aRow>[0]> = {}) => {
  const query = at === null ? "" : `?${new URLSearchParams({ at })}`;
  const row = (slug: string) =>
    aRow({
      ...{ slug, name: slug, href: `/projects/${slug}${query}`, draught: draught(to) },
      cells: [aCell({ href: `/projects/${slug}${query}#pinned` })],
      ...over,
    });
  return aBoard({
    strip: { ...strip, title: `${strip.title} & ${to}` },
    inChannel: { said: [], rows: [row("a")] },
    notIn: { said: [], rows: [row("b"), row("c")] },
  });
};

describe("the table of a board that is kept row by row", () => {
  it.each([null, "2017-07-05T16:00:00Z", "2017-07-05T17:00:00Z", "entry:7", "entry:74", null])(
    "is what React draws of it, with the links and the strips of its own instant: %j",
    async (at) => {
      const view = boardAt(at, at?.length ?? 50);
      expect(await drawn(view, at)).toBe(whole(view));
    },
  );

  it.each(["$& at=entry%3A7 <b>", "\u0080 \u0081 \u0082", "at=entry%3A8", "at=entry%3A74"])(
    "leaves as it is what a project writes of itself: %j",
    async (short) => {
      for (const at of ["entry:7", "entry:8", null]) {
        const view = boardAt(at, 60, { short });
        expect(await drawn(view, at)).toBe(whole(view));
      }
    },
  );

  it("draws anew a row of which anything changes", async () => {
    for (const open of ["3", "4"]) {
      const view = boardAt("entry:7", 60, { open });
      expect(await drawn(view, "entry:7")).toBe(whole(view));
    }
  });

  it("is nothing where no row is, and its legend one for all boards that waive", async () => {
    expect(await tableStill(aBoard({ empty: ["None."] }), null)).toBeNull();
    const view = aBoard({ waives: true });
    expect(await legendStill(view)).toBe(await legendStill(view));
    expect(renderToStaticMarkup(await legendStill(view))).toContain(renderToStaticMarkup(boardStill(view).legend));
  });
});

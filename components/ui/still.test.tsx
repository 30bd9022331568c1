import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { boardStill } from "../board/board";
import { aBoard } from "../support/make-views";
import { standStill } from "./still";

const drawn = async (part: Parameters<typeof standStill>[0]) => renderToStaticMarkup(await standStill(part));

describe("a part that stands still", () => {
  it("is the markup of its components, in a box that takes no part in the layout", async () => {
    const { table } = boardStill(aBoard());
    expect(await drawn(table)).toBe(`<div class="contents">${renderToStaticMarkup(table)}</div>`);
  });

  it("escapes what is written in it", async () => {
    const written = '<script>alert("1")</script> & more';
    expect(await drawn(<p title={written}>{written}</p>)).not.toMatch(/<script>|& /);
  });

  it.each([null, false, ""])("is nothing where there is none: %j", async (part) => {
    expect(await drawn(part)).toBe("");
  });
});

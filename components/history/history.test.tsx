import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { EntryView, HistoryView, LogLine } from "@/lib/domain/view/history-view";
import { History } from "./history";

const at = Date.parse("2017-07-19T16:00:00Z");
const line = (seq: number): LogLine => ({
  seq,
  href: `/history?entry=${seq}#entry-${seq}`,
  when: { at, text: "16:00" },
  happened: null,
  project: null,
  said: ["Something."],
  by: "chair",
  aside: null,
  moves: [],
  digest: "3fb33006",
});
const entry: EntryView = {
  seq: 7,
  title: "Entry 7",
  said: ["Something."],
  facts: [],
  body: '{ "said": "<script>" }',
  effect: [],
  links: [],
};
const filter = { name: "kind", label: "Kind", value: "vote", wrong: null, options: null, hint: "" };
const html = (changes: Partial<HistoryView> = {}) =>
  renderToStaticMarkup(
    <History
      view={{
        title: "History",
        finding: [],
        filters: [filter],
        hidden: [],
        all: null,
        refused: null,
        entry: null,
        days: [{ day: "19 July 2017", lines: [line(8), line(7)] }],
        none: ["No entry is like that."],
        earlier: null,
        later: null,
        span: "1 to 2 of 2",
        ...changes,
      }}
    />,
  );

describe("the log", () => {
  it("gives every entry its anchor once, also where it stands whole above", () => {
    for (const drawn of [html(), html({ entry })]) {
      expect(drawn.match(/id="entry-7"/g)).toHaveLength(1);
      expect(drawn.match(/id="entry-8"/g)).toHaveLength(1);
    }
  });

  it("shows a body as text", () => {
    expect(html({ entry })).toContain("{ &quot;said&quot;: &quot;&lt;script&gt;&quot; }");
  });

  it("says what would fill it where nothing is, and a refusal in its place", () => {
    expect(html({ days: [] })).toContain("No entry is like that.");
    const refused = html({
      days: [],
      none: [],
      refused: "Nothing is shown: no.",
      filters: [{ ...filter, wrong: "no." }],
    });
    expect(refused).toContain('role="alert"');
    expect(refused).toContain('aria-invalid="true"');
    expect(refused).not.toContain("No entry is like that.");
  });

  it("tells what really happened beside, and when, where that was not when it was recorded", () => {
    const told = { ...line(9), aside: "In fact: it really happened.", happened: { at, text: "20 July, 15:50" } };
    const drawn = html({ days: [{ day: "26 July 2017", lines: [told] }] });
    expect(drawn).toMatch(/class="infact"[^>]*>In fact: it really happened\./);
    expect(drawn).toMatch(/happened <time[^>]*>20 July, 15:50<\/time>/);
  });
});

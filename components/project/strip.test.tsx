import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { days } from "@/lib/domain/instant";
import type { StandingIs } from "@/lib/domain/standing/standing";
import type { StripRow, StripView } from "@/lib/domain/view/strip-view";
import { Strip } from "./strip";

const row = (name: string, count: number): StripRow<StandingIs> => ({
  name,
  href: `#${name}`,
  marks: Array.from({ length: count }, (_, index) => ({
    from: index * days(3),
    is: index % 2 ? "met" : "unmet",
    href: `?at=entry:${index}#strip`,
  })),
  said: [{ standing: "met", text: "met" }, " since ", { href: "?at=entry:7#strip", text: "12 June" }],
});
const view: StripView = {
  heading: "How each criterion stood, 17 March to now",
  from: 0,
  to: days(120),
  ticks: [{ at: days(60), href: "?at=2017-05-24T16:00:00.000Z#strip", text: "Meeting of 24 May" }],
  verdict: {
    name: "Verdict",
    href: null,
    marks: [{ from: 0, is: "ready", href: "?at=entry:8#strip" }],
    said: ["ready"],
  },
  rows: [row("readme", 2), row("roadmap", 40)],
  note: null,
};
const html = renderToStaticMarkup(<Strip view={view} />);

describe("the strip of standings", () => {
  it("says in words what it draws, and leads from each day to that instant", () => {
    expect(html).toContain('<b class="is-met">met</b> since <a href="?at=entry:7#strip">12 June</a>');
    expect(html).toContain('<a href="#readme">readme</a>');
  });

  it("hides its drawing from who cannot see it, with what it leads to: the words lead there too", () => {
    for (const [drawing] of html.matchAll(/<svg[^>]*>/g)) expect(drawing).toContain('aria-hidden="true"');
    for (const [link] of html.replace(/<td>.*?<\/td>/g, "").matchAll(/<a href="\?at[^>]*>/g))
      expect(link).toContain('tabindex="-1"');
  });

  it("is light, however often it turned: one path for each standing of a row", () => {
    expect(renderToStaticMarkup(<Strip view={{ ...view, rows: [row("roadmap", 40)] }} />).length).toBeLessThan(3500);
    expect(html.match(/<path class="is-unmet"/g)).toHaveLength(2);
  });

  it("says so where it is drawn coarser than it was", () =>
    expect(renderToStaticMarkup(<Strip view={{ ...view, note: "The worst is shown." }} />)).toContain(
      "The worst is shown.",
    ));
});

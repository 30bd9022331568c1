import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { BesideView, DecidedInFact, OwnCourse } from "@/lib/domain/view/in-fact-view";
import { Beside } from "./beside";

const at = Date.parse("2017-07-20T15:50:48Z");
const decided: DecidedInFact = {
  when: { at, text: "20 July 2017" },
  said: "WireGuard enters the default kernels.",
  source: ["From ", { href: "https://github.com/linuxkit/linuxkit/pull/2249", text: "#2249" }],
  about: "wireguard",
  projects: [
    {
      slug: "wireguard",
      href: "/projects/wireguard",
      verdict: "ready",
      open: ["Open that day: nothing."],
      without: ["Without what was done here: ", { b: "undetermined" }],
      here: ["Here it is in testing."],
    },
  ],
};
const own: OwnCourse = {
  slug: "shiftfs",
  href: "/projects/shiftfs",
  verdict: "undetermined",
  said: [{ b: "undetermined" }, "; open: nothing."],
  acts: [
    {
      ref: [{ href: "/history?entry=261", text: "261" }],
      when: { at, text: "19 July" },
      said: ["marked"],
      by: "maintainer of shiftfs",
    },
  ],
  more: null,
  otherwise: { verdicts: 0, standings: 1, criteria: 0, candidates: 0 },
  moved: [
    {
      from: { is: "unmet", obligation: "must" },
      to: { is: "met", obligation: "must" },
      said: [{ b: "shiftfs" }, " roadmap: Marked met."],
      ref: ["19 July · entry 261"],
    },
  ],
  still: null,
};
const draw = (changes: Partial<BesideView> = {}) =>
  renderToStaticMarkup(
    <Beside
      view={{
        title: "In fact, and in yours",
        finding: ["Since 19 July."],
        told: [decided],
        next: null,
        toCome: [],
        yours: [own],
        none: null,
        ...changes,
      }}
    />,
  );

describe("in fact, and in yours", () => {
  it("holds beside each decision what would have been, never in its place", () => {
    expect(draw()).toMatch(
      /WireGuard enters.*#2249.*Open that day: nothing\..*class="infact">Without what was done here/,
    );
  });

  it("tells what is to come to who opens it", () => {
    const html = draw({ told: [], toCome: [decided] });
    expect(html).toMatch(
      /<details class="fold"><summary>.*20 July 2017.*about wireguard.*<\/summary>.*WireGuard enters/,
    );
  });

  it("shows the next at once, and says that it is to come", () =>
    expect(draw({ told: [], next: decided })).toContain("still to come by this copy’s clock"));

  it("names what was done here, and what stands otherwise for it", () =>
    expect(draw()).toMatch(/unmet to met.*shiftfs.*Marked met.*entry 261.*maintainer of shiftfs/));

  it("says what would fill it where nothing was done, and has no empty section", () => {
    const html = draw({ told: [], yours: [], none: ["Nothing yet."] });
    expect(html).toContain("Nothing yet.");
    expect(html).not.toContain('id="in-fact"');
  });
});

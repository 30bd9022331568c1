import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ShellView } from "@/lib/domain/view/shell-view";
import { aPlainAction, aShell, noon } from "../support/make-views";
import { Shell } from "./shell";

const draw = (over: Partial<ShellView> = {}) =>
  renderToStaticMarkup(
    <Shell view={aShell(over)} move={aPlainAction("move")}>
      <p>page</p>
    </Shell>,
  );
const signedIn = { practice: { day: "19 July 2017", began: null, signedIn: true, links: [] } };
const past = {
  tense: "past",
  lead: "You are looking at the past:",
  said: ["the board as it was known."],
  note: "",
  changed: null,
  now: "/",
} as const;

describe("the frame of a page", () => {
  it("searches without script: a form that gets /?q=", () => {
    expect(draw()).toMatch(/<form class="search" action="\/">.*<input type="search"[^>]* name="q"/);
  });

  it("says on a practice copy that it is one, and up to when it is the record", () => {
    const real = (practice: NonNullable<ShellView["practice"]>) => draw({ practice }).replaceAll(/<[^>]+>/g, "");
    expect(real(signedIn.practice)).toContain(
      "Practice copy. Pretend it is 19 July 2017. Everything before is the SIG’s real record; what you do now is practice.",
    );
    expect(real({ ...signedIn.practice, day: "26 July 2017", began: "19 July 2017" })).toContain(
      "Pretend it is 26 July 2017. Up to 19 July 2017 it is the SIG’s real record; what you do now is practice.",
    );
  });

  it("says nothing of practice on a real instance", () =>
    expect(draw({ practice: null })).not.toContain("Practice copy"));

  it("moves practice time on for who is signed in, by a form", () => {
    expect(draw()).not.toContain("Move on");
    expect(draw(signedIn)).toMatch(/method="POST".*name="move".*value="7 days" name="by"/);
  });

  it("records nothing in the past, and says how to come back", () => {
    const html = draw({ ...signedIn, band: past });
    expect(html).toContain("You are looking at the past:");
    expect(html).toContain("Return to now");
    expect(html).not.toContain("Move on");
  });

  it("marks a forecast otherwise, and records nothing in it either", () => {
    const html = draw({ ...signedIn, band: { ...past, tense: "to come", lead: "Forecast for 26 July 2017:" } });
    expect(html).toMatch(/class="app is-ahead".*class="band ahead".*Forecast for 26 July 2017:/);
    expect(html).not.toMatch(/is-past|Move on/);
  });

  it("opens the ruler by a link, and draws it when it is open", () => {
    expect(draw()).toContain('href="/?ruler=open"');
    const ruler = {
      from: 0,
      to: noon,
      at: noon,
      now: noon,
      days: [],
      ticks: [],
      field: "2017-07-19 16:00",
      action: "/",
      hidden: [],
      years: null,
    };
    expect(draw({ ruler })).toMatch(/<form class="goto" action="\/">.*name="at"/);
  });
});

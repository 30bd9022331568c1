import { describe, expect, it } from "vitest";
import { judgedBy } from "@/tests/support/judged";
import { aCriterion, anAttestation, instant } from "@/tests/support/make";
import { days } from "../instant";
import { plain } from "../view/rich";
import { visitHeading, visitMoment, visitSaid } from "./visit";

const now = instant("07-19");
const met = judgedBy(aCriterion("attested", "pinned"), [anAttestation("pinned", { text: "It is." })]);
const moved = (slug: string, isWorse: boolean) => ({
  slug,
  change: { what: "standing" as const, at: now, by: 7, before: met, after: met, isWorse },
});

describe("how long ago somebody was here", () => {
  it.each([
    [45_000 * 60, "45 minutes ago"],
    [days(1) - 1, "23 hours ago"],
    [days(1), "1 day ago"],
    [days(4) + 1, "4 days ago"],
    [days(30), "30 days ago"],
    [days(31), "on 18 June"],
  ])("%i ms: %s", (past, text) => expect(visitMoment(now - past, now).text).toBe(text));

  it("stands above what changed", () =>
    expect(plain(visitHeading(now - days(4), now))).toBe("Since your last visit, 4 days ago"));
});

describe("what changed since, in one sentence", () => {
  const said = (all: Parameters<typeof visitSaid>[2], entries: string | null = null) =>
    plain(visitSaid(now - days(4), now, all, entries)).replace("Since your last visit, 4 days ago: ", "");

  it("names what got worse, and counts the rest", () => {
    expect(said([moved("okernel", true), moved("landlock", false)], "All 9 entries")).toBe(
      "got worse: okernel pinned; 1 more moved. All 9 entries",
    );
    expect(said([moved("okernel", false), moved("landlock", false)])).toBe("2 things moved.");
  });

  it("names three at most", () => {
    const four = ["a", "b", "c", "d"].map((slug) => moved(slug, true));
    expect(said(four.slice(1))).toBe("got worse: b pinned, c pinned and d pinned.");
    expect(said(four)).toBe("got worse: a pinned, b pinned and 2 more.");
  });

  it("says so where nothing did", () => expect(said([])).toBe("nothing moved."));
});

import { describe, expect, it } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import { aCriterion } from "@/tests/support/make";
import { ways } from "../view/connect-view";
import { plain } from "../view/rich";
import { hookSettings, mayRegisterSaid, notTakenSaid, unreachableSaid, waySaid, workflowHint } from "./connect";

it("every way has a name of its own, says what it shows, and by which doors", () => {
  expect(new Set(ways.map((way) => waySaid[way].name)).size).toBe(ways.length);
  for (const way of ways) {
    expect(waySaid[way].said).toMatch(/\.$/);
    expect(waySaid[way].doors.length).toBeGreaterThan(0);
  }
});

describe("what the policy makes of posted runs", () => {
  const { standings } = aVerdict([
    aCriterion("ci", "ci-build", { origins: ["proved"], short: "builds" }),
    aCriterion("ci", "ci-boot", { origins: ["proved"], short: "boots" }),
    aCriterion("ci", "ci-wider", { origins: ["proved", "posted"], short: "wider" }),
    aCriterion("attested", "readme"),
  ]);
  const said = (...of: Parameters<typeof notTakenSaid>) => {
    const words = notTakenSaid(...of);
    return words && plain(words);
  };

  it("is told where some job takes none", () => {
    expect(said("token", standings)).toBe(
      "builds and boots take proved runs alone: what is posted is kept, and counts for nothing there.",
    );
    expect(said("junit", standings.slice(1))).toMatch(/^boots takes proved runs alone:/);
  });
  it("and not where all do, or the way proves its runs", () => {
    expect(said("push", standings.slice(2))).toBeNull();
    expect(said("github-webhook", standings)).toBeNull();
  });
});

it("a machine that no forge reaches says what works there", () => {
  const said = (way: (typeof ways)[number]) => {
    const words = unreachableSaid(way, true, "/t");
    return words && plain(words);
  };
  expect(said("github-actions")).toMatch(/^This practice copy is .* no forge reaches\. .* with a token instead\.$/);
  expect(said("gitlab-webhook")).toMatch(/The line for the terminal below sends what the forge would send/);
  expect(said("token")).toBeNull();
  expect(plain(unreachableSaid("gitlab-ci", false, "/t") ?? [])).toMatch(/^This Slipway is/);
});

it("what is set at a forge is said for each, and a workflow may be left out", () => {
  for (const forge of ["github", "gitlab"] as const) {
    expect(hookSettings(forge)).toHaveLength(3);
    expect(workflowHint(forge)).toContain("empty: any");
  }
  expect(mayRegisterSaid("wireguard")).toBe("Registering a source takes a maintainer of wireguard or the chair.");
});

import { expect, it } from "vitest";
import { snippetsOf } from "./snippets";

it("those that need no secret come first, and each is of a way of its own", () => {
  const all = snippetsOf({ base: "https://slipway.example", project: "wireguard", path: "", legs: [], token: null });
  expect(all.slice(0, 2).map(({ way, shows }) => [way, shows])).toEqual([
    ["github-actions", "proved"],
    ["gitlab-ci", "proved"],
  ]);
  expect(new Set(all.map(({ way }) => way)).size).toBe(all.length);
  for (const { text } of all) expect(text).toContain("https://slipway.example");
});

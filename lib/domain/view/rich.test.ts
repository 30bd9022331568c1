import { expect, it } from "vitest";
import { plain } from "./rich";

it("a sentence keeps its words when its marks are taken off", () => {
  const rich = [
    "Pin ",
    { code: "a:4.9.x" },
    " ",
    { who: "(maintainer)" },
    ", ",
    { b: "now" },
    { em: "!" },
    { muted: "?" },
  ] as const;
  expect(plain(rich)).toBe("Pin a:4.9.x (maintainer), now!?");
  expect(
    plain([
      { href: "/x", text: "here", b: true },
      { at: 0, text: "then" },
      { standing: "met", text: "met" },
    ]),
  ).toBe("herethenmet");
  expect(plain([])).toBe("");
});

import { expect, test } from "vitest";
import { badgeJson, badgeSvg } from "./badge";

const badge = { label: "testing", message: "not ready", is: "not ready" } as const;

test("shields.io takes these keys and no other", () =>
  expect(JSON.parse(badgeJson(badge))).toEqual({
    schemaVersion: 1,
    label: "testing",
    message: "not ready",
    color: "#b02f16",
    labelColor: "#14212b",
  }));

test("the drawing says in words what it draws", () => {
  const svg = badgeSvg(badge);
  expect(svg).toContain('role="img" aria-label="testing: not ready"');
  expect(svg).toContain(">testing</text>");
  expect(svg).toContain(">not ready</text>");
});

test("a longer message makes a wider drawing", () => {
  const width = (message: string) => Number(/width="(\d+)"/.exec(badgeSvg({ ...badge, message }))?.[1]);
  expect(width("undetermined")).toBeGreaterThan(width("ready"));
});

test("what is in a name stays text", () => {
  const svg = badgeSvg({ ...badge, label: `"><script>&\u0007` });
  expect(svg).not.toContain("<script>");
  expect(svg).toContain("&#34;&#62;&#60;script&#62;&#38; ");
});

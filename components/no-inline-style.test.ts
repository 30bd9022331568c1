import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
    .map((file) => path.join(folder, file));

describe("style-src 'self'", () => {
  it.each([...sources("components"), ...sources("app")])("%s has no inline style and no inline handler", (file) => {
    const text = readFileSync(file, "utf8");
    expect(text).not.toMatch(/\bstyle=|dangerouslySetInnerHTML/);
  });
});

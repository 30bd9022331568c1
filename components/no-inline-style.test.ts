import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
    .map((file) => path.join(folder, file));
const all = [...sources("components"), ...sources("app")];

describe("style-src 'self'", () => {
  it.each(all)("%s has no inline style", (file) => expect(readFileSync(file, "utf8")).not.toMatch(/\bstyle=/));

  it("markup goes in at one place, which has just had React make it; elsewhere text is text", () =>
    expect(all.filter((file) => readFileSync(file, "utf8").includes("dangerouslySetInnerHTML"))).toEqual([
      path.join("components", "ui", "still.tsx"),
    ]));
});

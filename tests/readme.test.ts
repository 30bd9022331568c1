import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

const cited = [...readme.matchAll(/`((?:lib|app|components|prisma|tests|bench|bin)(?:\/[\w./-]+)?)`/g)].map(
  (match) => match[1] ?? "",
);
const commands = [...readme.matchAll(/(?:`| {4}|… )npm (?:run )?([a-z-]+)/g)].map((match) => match[1] ?? "");

describe("the README", () => {
  it.each([...new Set(cited)])("names %s, which is there", (name) =>
    expect(existsSync(path.join(root, name))).toBe(true),
  );
  it.each([...new Set(commands)])("names the command %s, which is there", (name) =>
    expect(Object.keys(scripts)).toContain(name),
  );
  it("fits a screen or two", () => expect(readme.split("\n").length).toBeLessThan(90));
});

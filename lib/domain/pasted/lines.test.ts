import { describe, expect, it } from "vitest";
import { projectsOf, readLines, repaired } from "./lines";

const line = (slug: string) => `${slug}, https://git.example.org/${slug}, what it does, @ab`;
const slugs = (text: string) => projectsOf(readLines(text)).map((it) => it.slug);

describe("pasted lines", () => {
  it("are numbered as they stand, with the empty ones between", () => {
    const { lines } = readLines(`\n${line("charts")}\r\n\r\n${line("parser")}\n`);
    expect(lines.map((it) => [it.line, it.is])).toEqual([
      [2, "project"],
      [4, "project"],
    ]);
  });

  it("say nothing where they are notes or headings", () =>
    expect(slugs(`slug, repository, summary, maintainers\n# the first\n${line("charts")}`)).toEqual(["charts"]));

  it("are wrong where a slug stands again, and name the line where it stood before", () => {
    const text = [line("charts"), line("parser"), line("charts")].join("\n");
    expect(readLines(text).lines[2]).toMatchObject({ is: "bad", why: "names charts again, which stands in line 1" });
    expect(repaired(text, 3)).toBe([line("charts"), line("parser")].join("\n"));
  });

  it("are not read at all beyond a thousand", () => {
    const text = Array.from({ length: 1001 }, (_, place) => line(`p${place}`)).join("\n");
    expect(readLines(text)).toEqual({ lines: [], total: 1001 });
    expect(readLines(text.split("\n").slice(1).join("\n")).lines).toHaveLength(1000);
  });

  it("are none where there is no text", () => expect(readLines("  \n")).toEqual({ lines: [], total: 0 }));
});

describe("a bad line is mended in its place", () => {
  const text = [line("charts"), "importer git.example.org/importer", line("cli")].join("\n");
  it("and the others stay as they are", () => {
    expect(repaired(text, 2).split("\n")[1]).toBe("importer, https://git.example.org/importer");
    expect(slugs(repaired(text, 2))).toEqual(["charts", "importer", "cli"]);
  });
  it.each([1, 3, 9])("line %i is not mended, for nothing is wrong with it", (place) =>
    expect(repaired(text, place)).toBe(text),
  );
});

import { describe, expect, it } from "vitest";
import { Slug } from "../facts/record";
import { readLine, writeLine } from "./line";

const GIT = "https://git.example.org";
/** What a line reads as: `slug | repository | summary | maintainers`, or what is wrong with it. */
const read = (text: string): string => {
  const line = readLine(text);
  if (line.is === "bad") return line.why;
  const { slug, repository, summary, maintainers } = line.project;
  return [slug, repository, summary, maintainers.join(" ")].join(" | ");
};
const repair = (text: string) => {
  const line = readLine(text);
  return line.is === "bad" ? line.repair : "it is right";
};

describe("a line", () => {
  it.each([
    [
      "in full",
      `charts, ${GIT}/charts, draws the weekly figures, @ab`,
      `charts | ${GIT}/charts | draws the weekly figures | @ab`,
    ],
    [
      "with two maintainers",
      `parser, ${GIT}/parser, reads the exports, @cd @ab`,
      `parser | ${GIT}/parser | reads the exports | @cd @ab`,
    ],
    ["with a comma between them", `parser, ${GIT}/parser, reads, @cd, @ab`, `parser | ${GIT}/parser | reads | @cd @ab`],
    ["without maintainers", `site, ${GIT}/site, the public pages`, `site | ${GIT}/site | the public pages | `],
    ["without a summary", `site, ${GIT}/site, @ef`, `site | ${GIT}/site |  | @ef`],
    ["with neither", `site,${GIT}/site`, `site | ${GIT}/site |  | `],
    [
      "with commas in its summary",
      `site, ${GIT}/site, the pages, public and not, @ef`,
      `site | ${GIT}/site | the pages, public and not | @ef`,
    ],
    ["with a comma at its end", `site, ${GIT}/site, pages,`, `site | ${GIT}/site | pages | `],
    ["with commas at its end", `site, ${GIT}/site, pages, and more , , ,,`, `site | ${GIT}/site | pages, and more | `],
    ["with a maintainer named twice", `site, ${GIT}/site, pages, @ef @ef`, `site | ${GIT}/site | pages | @ef`],
    ["from a spreadsheet", `site\t${GIT}/site\tpages, public\t@ef @gh`, `site | ${GIT}/site | pages, public | @ef @gh`],
    [
      "from a spreadsheet, quoted",
      `site\t${GIT}/site\t"pages, ""public"""\t@ef`,
      `site | ${GIT}/site | pages, "public" | @ef`,
    ],
    ["from a spreadsheet, with an empty column", `site\t${GIT}/site\t\t@ef`, `site | ${GIT}/site |  | @ef`],
  ])("%s", (_said, text, expected) => expect(read(text)).toBe(expected));
});

describe("a line that cannot be read says why, and how it may have been meant", () => {
  it.each([
    [
      "importer git.example.org/importer",
      "has no comma after the slug, and has no https:// before the repository",
      `importer, ${GIT}/importer`,
    ],
    [
      `importer ${GIT}/importer nightly import @ab`,
      "has no comma after the slug",
      `importer, ${GIT}/importer, nightly import, @ab`,
    ],
    [
      `importer ${GIT}/importer, nightly import, @ab`,
      "has no comma after the slug",
      `importer, ${GIT}/importer, nightly import, @ab`,
    ],
    [
      "cli, git@git.example.org:tools/cli.git, a shell",
      "has no https:// before the repository",
      `cli, ${GIT}/tools/cli.git, a shell`,
    ],
    ["cli, ssh://git@git.example.org/tools/cli", "has no https:// before the repository", `cli, ${GIT}/tools/cli`],
    [
      `Field Tools, ${GIT}/x, tools`,
      "begins with “Field Tools”, which is no slug (lower-case letters, digits and dashes, a letter first, at most 40)",
      `field-tools, ${GIT}/x, tools`,
    ],
    [`site\t${GIT}/site\tpages\tef gh`, "names maintainers without @ before each", `site, ${GIT}/site, pages, @ef @gh`],
  ])("%j", (text, why, meant) => {
    expect([read(text), repair(text)]).toEqual([why, meant]);
    expect(repair(repair(text) ?? "")).toBe("it is right");
  });

  it.each([
    ["charts", "has no repository"],
    ["charts, figures, @ab", "names “figures”, which is no repository (a link such as https://git.example.org/charts)"],
    ["charts, https://git.example.org, figures", "names “https://git.example.org”, which is no repository"],
    ["charts, javascript:alert(1), figures", "names “javascript:alert(1)”, which is no repository"],
    [`charts, ${GIT}/charts, ${"x".repeat(4000)}`, "has 4040 characters, and 4000 is the most"],
    [`charts, ${GIT}/charts, ${"x".repeat(401)}`, "has a summary of 401 characters, and 400 is the most"],
    [`charts, ${GIT}/${"x".repeat(400)}`, "has a repository of 424 characters, and 400 is the most"],
    [
      `charts, ${GIT}/charts, figures, @a!`,
      "names “@a!”, which is no handle (such as @ab: letters, digits, dots and dashes)",
    ],
    [
      `charts, ${GIT}/charts, figures, ${"@a @b @c @d @e @f @g @h @i @j @k"}`,
      "names 11 maintainers, and 10 is the most",
    ],
    [`2, ${GIT}/charts`, "begins with “2”, which is no slug"],
    [`, ${GIT}/charts`, "begins with nothing, which is no slug"],
  ])("%j", (text, why) => {
    expect(read(text)).toContain(why);
    expect(repair(text)).toBeNull();
  });
});

it("a slug of a line is a slug of a project, and the other way round", () => {
  for (const slug of ["a", "a-b", "a1", "A", "1a", "-a", "a_b", "", "x".repeat(40), "x".repeat(41)])
    expect([slug, readLine(`${slug}, ${GIT}/x`).is === "project"]).toEqual([slug, Slug.safeParse(slug).success]);
});

it("a line that is written reads as what it was written from", () => {
  const project = { slug: "site", repository: `${GIT}/site`, summary: "pages, public", maintainers: ["@ef", "@gh"] };
  expect(readLine(writeLine(project))).toEqual({ is: "project", project });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownCode, markdownTable, markdownText } from "./markdown-text";

describe("text from outside", () => {
  test.each([
    ["plain words stay", "It boots on x86_64 / 4.9, v0.2!", "It boots on x86_64 / 4.9, v0.2!"],
    ["emphasis", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["code and links", "`a` [b](javascript:c)", "\\`a\\` \\[b\\](javascript:c)"],
    ["HTML", "<img src=x onerror=y>", "\\<img src=x onerror=y\\>"],
    ["a cell's end", "a | b", "a \\| b"],
    ["entities", "&lt; &#60; a & b", "&amp;lt; &amp;#60; a & b"],
    ["lines", "a\n\n# b\r\n- c\u2028d", "a # b - c d"],
    ["a heading", "# a", "\\# a"],
    ["lists", "- a", "\\- a"],
    ["numbered lists, and numbers that are none", "1. a", "1\\. a"],
    ["a version is no list", "4.9 is", "4.9 is"],
    ["mathematics", "$a$", "\\$a\\$"],
    ["people and issues", "@chair #12 a@b", "@\u2060chair #\u206012 a@\u2060b"],
    ["its own escapes", "\\*", "\\\\\\*"],
  ])("%s", (_, text, markdown) => expect(markdownText(text)).toBe(markdown));

  test("is one line without a mark of its own, whatever it is", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const made = markdownText(text);
        expect(made).not.toMatch(/[\n\r]/);
        expect(made.replace(/\\[\\`*_[\]<>|~$#+=.)-]/g, "")).not.toMatch(/[`*[\]<>|~$]/);
      }),
    ));
});

describe("machine text", () => {
  test.each([
    ["an image", "a:1", "`a:1`"],
    ["with a backtick", "a`b", "``a`b``"],
    ["that begins with one", "`", "`` ` ``"],
    ["with a bar", "a|b", "`a\\|b`"],
    ["of two lines", "a\nb", "`a b`"],
  ])("%s", (_, text, markdown) => expect(markdownCode(text)).toBe(markdown));
});

test("a table", () => expect(markdownTable(["A", "B"], [["1", "2"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |"));

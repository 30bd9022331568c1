import { describe, expect, test } from "vitest";
import { Refusal } from "../domain/refusal";
import { linesOf } from "./kernel-config-size";

function refusalOf(parts: readonly string[]): string {
  try {
    linesOf(parts);
    return "none";
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return [failure.code, failure.sentence, failure.fields[0]?.path].join(" | ");
  }
}
const line = "CONFIG_A=y\n";

describe("beyond the limits, or no text at all", () => {
  test.each([
    ["no part", [], "unreadable | A kernel configuration has at least one part. | "],
    ["nine parts", Array(9).fill(line), "too-large | A kernel configuration has at most 8 parts. | "],
    [
      "two parts that are over 2 MiB together",
      Array(2).fill(`${"#".repeat(60_000)}\n`.repeat(18)),
      "too-large | This kernel configuration is over 2 MiB. | ",
    ],
    [
      "50,001 lines",
      ["\n".repeat(49_999), "#\n"].map((text) => `#${text}`),
      "too-large | This kernel configuration has over 50,000 lines. | ",
    ],
    [
      "a line over 64 KiB",
      [line, `${line}${"#".repeat(65_537)}`],
      "too-large | A line of this kernel configuration is over 64 KiB. | part 2, line 2",
    ],
    [
      "a line over 64 KiB in letters of three bytes",
      [`#${"€".repeat(22_000)}`],
      "too-large | A line of this kernel configuration is over 64 KiB. | part 1, line 1",
    ],
    ["an empty part", [line, " \n"], "unreadable | This part is empty. | part 2, line 1, column 1"],
    [
      "gzip as it looks when it is taken for UTF-8",
      ["\u001f\ufffd\b\0"],
      "unreadable | This is a packed file (gzip). Upload it unpacked. | part 1, line 1, column 1",
    ],
    [
      "gzip byte by byte",
      ["\u001f\u008b\b\0"],
      "unreadable | This is a packed file (gzip). Upload it unpacked. | part 1, line 1, column 1",
    ],
    [
      "a web page",
      ["\n<!DOCTYPE html>\n<html>"],
      "unreadable | This is a web page, not the file that it shows. | part 1, line 1, column 1",
    ],
    [
      "NUL",
      [`${line}CONFIG_B=\0`],
      "unreadable | This is not text in UTF-8: it holds a byte that is none. | part 1, line 2, column 10",
    ],
    [
      "what was no UTF-8",
      [`${line}#\ufffd`],
      "unreadable | This is not text in UTF-8: it holds a byte that is none. | part 1, line 2, column 2",
    ],
    [
      "half of a surrogate pair",
      ["#\ud800"],
      "unreadable | This is not text in UTF-8: it holds a byte that is none. | part 1, line 1, column 2",
    ],
    ["two configurations of today's size", Array(2).fill(line.repeat(5326)), "none"],
  ])("%s", (_, parts, refusal) => {
    expect(refusalOf(parts)).toBe(refusal);
  });
});

test("lines end in LF or CRLF, and the last one need not; a byte-order mark is taken off and said", () => {
  expect(linesOf(["\uFEFFCONFIG_A=y\r\nCONFIG_B=y\nCONFIG_C=y"])).toEqual([
    { part: 1, lines: ["CONFIG_A=y", "CONFIG_B=y", "CONFIG_C=y"], hasBom: true },
  ]);
});

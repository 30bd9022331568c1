import { describe, expect, test } from "vitest";
import { Refusal } from "../domain/refusal";
import { linuxkitTree } from "./linuxkit-tree";

function refusalOf(text: string): string {
  try {
    linuxkitTree(text);
    return "none";
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return [failure.code, failure.sentence, failure.fields[0]?.path].join(" | ");
  }
}

describe("what is no yml is refused with its place", () => {
  test.each([
    ["a bracket that never closes", "init:\n  - a\nkernel: [", "unreadable | This is not yml. | line 3, column 10"],
    ["a tab for indentation", "kernel:\n\timage: x\n", "unreadable | This is not yml. | line 2, column 1"],
    [
      "two documents",
      "a: 1\n---\nb: 2\n",
      "unreadable | This yml has several documents; a manifest is one. | line 2, column 1",
    ],
    ["a tag of its own", "a: !ship 1\n", "unreadable | This is not yml. | line 1, column 4"],
    ["binary", "a: !!binary aGk=\n", "unreadable | This is not yml. | line 1, column 4"],
    [
      "a key twice",
      "kernel:\n  image: a\n  image: b\n",
      "unreadable | The key “image” is given twice. | line 3, column 3",
    ],
    ["a key twice, once quoted", 'a: 1\n"a": 2\n', "unreadable | The key “a” is given twice. | line 2, column 1"],
    [
      "a list as a key",
      "? [a]\n: b\n",
      "unreadable | A key is a plain word of at most 100 letters. | line 1, column 3",
    ],
    ["an empty key", ": b\n", "unreadable | A key is a plain word of at most 100 letters. | line 1, column 1"],
    [
      "a key that JavaScript would lose",
      "a:\n  __proto__: 1\n",
      "unreadable | A key is a plain word of at most 100 letters. | line 2, column 3",
    ],
    [
      "an anchor that is not there",
      "a: *nobody\n",
      "unreadable | This yml names an anchor that is not there. | line 1, column 4",
    ],
    ["a list", "- a\n", "unreadable | A manifest is a mapping of sections. | line 1, column 1"],
    ["a word", "linuxkit", "unreadable | A manifest is a mapping of sections. | line 1, column 1"],
    ["nothing", "", "unreadable | A manifest is a mapping of sections. | line 1, column 1"],
    ["a comment", "# nothing\n", "unreadable | A manifest is a mapping of sections. | line 1, column 1"],
    [
      "NUL by way of an escape",
      'a: "\\0"\n',
      "unreadable | A text of this yml holds a character that is none. | line 1, column 4",
    ],
    [
      "half a letter by way of an escape",
      'a: "\\ud800"\n',
      "unreadable | A text of this yml holds a character that is none. | line 1, column 4",
    ],
  ])("%s", (_, text, refusal) => {
    expect(refusalOf(text)).toBe(refusal);
  });

  test("the place says what is there", () => {
    try {
      linuxkitTree("a: 1\n---\nb: 2\n");
    } catch (failure) {
      expect((failure as Refusal).fields).toEqual([{ path: "line 2, column 1", message: "Here another one begins." }]);
    }
    expect.assertions(1);
  });

  test("a web page", () => {
    expect(refusalOf("<!DOCTYPE html>\n<html><body>: not found</body></html>")).toContain("unreadable");
  });
});

describe("values are those that LinuxKit's reader of 2017 saw", () => {
  test.each([
    ["yes", true],
    ["on", true],
    ["No", false],
    ["~", null],
    ["", null],
    ["0644", 0o644],
    ["0x10", 16],
    ["12:30", "12:30"],
    ["2017-07-19", "2017-07-19"],
    ["4.9", 4.9],
    ["'4.9'", "4.9"],
    ["1_000", 1000],
    [".nan", null],
    ["99999999999999999999", null],
  ])("%s", (written, value) => {
    expect(linuxkitTree(`a: ${written}\n`).root).toEqual({ a: value });
  });

  test("a key that is a number, or yes, is the word that was written", () => {
    expect(Object.keys(linuxkitTree("1: a\nyes: b\n").root)).toEqual(["1", "yes"]);
  });
});

test("a byte-order mark counts for nothing, in the place least of all", () => {
  const { root, placeOf } = linuxkitTree("\ufeffkernel:\r\n  image: a\r\n");
  expect(root).toEqual({ kernel: { image: "a" } });
  expect(placeOf("kernel", "key")).toEqual({ line: 1, column: 1 });
  expect(placeOf("kernel.image", "value")).toEqual({ line: 2, column: 10 });
});

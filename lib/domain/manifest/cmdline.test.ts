import { describe, expect, test } from "vitest";
import { keyOfToken, tokenChanges, tokensOf } from "./cmdline";

test("words are split at white space, outside of quotes, each once", () => {
  expect(tokensOf("console=ttyS0  console=tty0\tquiet quiet")).toEqual(["console=ttyS0", "console=tty0", "quiet"]);
  expect(tokensOf('dyndbg="file a.c +p" ro')).toEqual(['dyndbg="file a.c +p"', "ro"]);
  expect(tokensOf('a="open')).toEqual(['a="open']);
  expect(tokensOf(null)).toEqual([]);
});

test("the kernel takes - and _ for the same", () => {
  expect(keyOfToken("page-poison=1")).toBe(keyOfToken("page_poison=on"));
  expect(keyOfToken("rw")).toBe("rw");
});

describe("from the base's to a project's", () => {
  const base = "console=ttyS0 console=tty0 page_poison=1";
  test.each([
    ["the same in another order is no change", "page_poison=1 console=tty0 console=ttyS0", []],
    ["a word more", `${base} ima_appraise=enforce_ns`, ["adds ima_appraise=enforce_ns"]],
    [
      "a value in place of another",
      "console=ttyS0 console=tty0 page_poison=on",
      ["sets page_poison=on for page_poison=1"],
    ],
    [
      "a console is added and dropped, never set",
      "console=hvc0 console=tty0 page_poison=1",
      ["adds console=hvc0", "drops console=ttyS0"],
    ],
    ["a word less", "console=ttyS0 console=tty0", ["drops page_poison=1"]],
    ["a key said twice is no longer set but added", `${base} page_poison=2`, ["adds page_poison=2"]],
    ["none at all", null, ["drops console=ttyS0", "drops console=tty0", "drops page_poison=1"]],
  ])("%s", (_, cmdline, changes) => {
    const said = tokenChanges(base, cmdline).map((change) =>
      change.does === "sets" ? `sets ${change.token} for ${change.from}` : `${change.does} ${change.token}`,
    );
    expect(said).toEqual(changes);
  });
});

test("a hundred thousand words take no longer than reading them", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `a${index % 3}=${index}`).join(" ");
  const started = performance.now();
  expect(tokenChanges(many, null)).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(3000);
});

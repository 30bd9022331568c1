import { describe, expect, it } from "vitest";
import { hostOf, Id, Instant, LinkOrNone, Name, RepositoryPath, Text, Word } from "./fields";

describe("an instant", () => {
  it.each([
    ["2017-07-19T15:00:00Z", "2017-07-19T15:00:00.000Z"],
    ["2017-07-19T17:00:00+02:00", "2017-07-19T15:00:00.000Z"],
    ["2017-07-19T15:00:00.886Z", "2017-07-19T15:00:00.886Z"],
    ["2017-07-19 15:00:00 UTC", "2017-07-19T15:00:00.000Z"],
    ["2017-07-19 15:00:00.5 UTC", "2017-07-19T15:00:00.500Z"],
    ["0001-01-01T00:00:00Z", null],
    [null, null],
    [undefined, null],
  ])("%j is %j", (text, expected) => expect(Instant.parse(text)).toBe(expected));

  it.each(["", "soon", "2017-07-19", "2017-02-30T00:00:00Z", "2017-07-19 15:00:00", 1500476400, {}])(
    "%j is none",
    (text) => expect(Instant.safeParse(text).success).toBe(false),
  );
});

describe("what else is read", () => {
  it.each<
    readonly [string, { safeParse(value: unknown): { success: boolean } }, readonly unknown[], readonly unknown[]]
  >([
    ["an id", Id, [1, 51725241954], [0, -1, 1.5, "1", 2 ** 53, null]],
    ["a word", Word, ["success"], ["", "x".repeat(81), "a\0", "\ud83d", null]],
    ["a text", Text(3), ["", "🚀"], ["abcd", "a\0", "\ud83d", null]],
    ["a name", Name, ["build"], ["", "  ", "x".repeat(1001), null]],
    ["a repository", RepositoryPath, ["a/b", "group/sub/project"], ["a", "/a/b", "a/b/", "a b/c", "https://x/y", null]],
  ])("%s", (_what, schema, good, bad) => {
    for (const value of good) expect(schema.safeParse(value).success).toBe(true);
    for (const value of bad) expect(schema.safeParse(value).success).toBe(false);
  });

  it("a link, or none", () => {
    expect(LinkOrNone.parse("https://ci.example/1")).toBe("https://ci.example/1");
    for (const none of [null, undefined, "", "javascript:alert(1)", "https://ci.example/\ud83d", 7, {}])
      expect(LinkOrNone.parse(none)).toBeNull();
  });

  it("the machine of an address", () => {
    expect(hostOf("https://GitHub.com/a/b")).toBe("github.com");
    expect(hostOf("http://git.example:8080/a")).toBe("git.example:8080");
    for (const none of [null, undefined, "", "a/b"]) expect(hostOf(none)).toBeNull();
  });
});

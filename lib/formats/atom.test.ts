import { describe, expect, it } from "vitest";
import { wellFormed } from "@/tests/support/well-formed";
import { type AtomFeed, atomXml, stableId } from "./atom";

const feed: AtomFeed = {
  id: stableId("feed", "okernel"),
  title: "okernel, for testing",
  subtitle: "Split kernel.",
  updated: Date.parse("2026-07-19T16:00:00Z"),
  author: "The group",
  self: "https://example.org/feed.atom?a=1&b=2",
  page: "https://example.org/projects/okernel",
  entries: [
    {
      id: stableId("entry", "1"),
      title: `</title><script>alert("1")</script>`,
      updated: Date.parse("2026-07-19T16:00:00Z"),
      author: "A. & B.",
      page: "https://example.org/history?entry=1#entry-1",
      content: "readme: it's <b>there</b>\u0007\nand ]]> more",
    },
  ],
};

describe("a feed", () => {
  const read = wellFormed(atomXml(feed));
  const textAt = (path: string) => read.filter((it) => it.path === path).map((it) => it.text);

  it("has what RFC 4287 demands, once", () => {
    for (const name of ["id", "title", "updated"]) {
      expect(textAt(`feed/${name}`)).toHaveLength(1);
      expect(textAt(`feed/entry/${name}`)).toHaveLength(1);
    }
    expect(textAt("feed/updated")).toEqual(["2026-07-19T16:00:00.000Z"]);
    expect(textAt("feed/author/name")).toEqual(["The group"]);
    expect(textAt("feed/link")).toEqual([
      'rel="self" type="application/atom+xml" href="https://example.org/feed.atom?a=1&#38;b=2"',
      'rel="alternate" type="text/html" href="https://example.org/projects/okernel"',
    ]);
  });

  it("gives every text back as it was, but for signs that XML has no room for", () => {
    expect(textAt("feed/entry/title")).toEqual([`</title><script>alert("1")</script>`]);
    expect(textAt("feed/entry/author/name")).toEqual(["A. & B."]);
    expect(textAt("feed/entry/content")).toEqual(["readme: it's <b>there</b> \nand ]]> more"]);
  });

  it("of nothing yet is one too", () =>
    expect(wellFormed(atomXml({ ...feed, entries: [] })).some((it) => it.path.includes("entry"))).toBe(false));
});

describe("an id", () => {
  it("is a UUID of version 8, the same for the same words and no others", () => {
    expect(stableId("a", "b")).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(stableId("a", "b")).toBe(stableId("a", "b"));
    expect(new Set([stableId("a", "b"), stableId("ab"), stableId("b", "a")]).size).toBe(3);
  });
});

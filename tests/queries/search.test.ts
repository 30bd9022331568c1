import { describe, expect, it } from "vitest";
import { look } from "@/lib/log/look";
import { search } from "@/lib/queries/search";
import { onSeeded } from "../support/seeded";

await onSeeded("practice");

describe("searching for a repository", () => {
  it.each(["https://github.com/linuxkit/linuxkit", "git@GitHub.com:linuxkit/linuxkit.git"])(
    "%s finds every project of it, with its path",
    async (address) => {
      const { groups, note } = search(await look(), address);
      expect(note).toBeNull();
      expect(groups[0]?.lines).toHaveLength(18);
      expect(groups[0]?.lines.find((line) => line.text === "landlock")?.note).toContain("(projects/landlock)");
    },
  );

  it("says so where no project is of it, and where the address is none", async () => {
    expect(search(await look(), "https://github.com/moby/moby/").note).toBe("No project is of github.com/moby/moby.");
    expect(search(await look(), "ftp://nowhere").note).toMatch(/^“ftp:\/\/nowhere” is no address of a repository\./);
  });

  it("leaves words to be words", async () => {
    const { groups, note } = search(await look(), "landlock");
    expect([note, groups[0]?.lines[0]?.text]).toEqual([null, "landlock"]);
  });
});

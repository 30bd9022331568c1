import { describe, expect, it } from "vitest";
import { looksLikeRepository, repositoryNamed, repositoryOf } from "./repository";

describe("one repository, however its address is written", () => {
  it.each([
    "https://github.com/linuxkit/linuxkit",
    "http://github.com/linuxkit/linuxkit/",
    "https://GitHub.com/LinuxKit/linuxkit.git",
    "https://github.com/linuxkit/linuxkit.git/",
    "https://github.com/linuxkit/linuxkit//",
    "  github.com/linuxkit/linuxkit ",
    "git@github.com:linuxkit/linuxkit.git",
    "git@github.com:/linuxkit/linuxkit",
    "ssh://git@github.com/linuxkit/linuxkit.git",
    "ssh://git@github.com:22/linuxkit/linuxkit",
    "git://github.com/linuxkit/linuxkit",
    "git+https://github.com/linuxkit/linuxkit#main",
    "https://somebody:secret@github.com/linuxkit/linuxkit",
    "https://github.com/linuxkit/linuxkit/tree/master/projects/landlock",
    "https://github.com/linuxkit/linuxkit/pulls?q=is%3Aopen",
  ])("%s", (text) => expect(repositoryOf(text)).toBe("github.com/linuxkit/linuxkit"));

  it("of a group within a group, and of a server with a port", () => {
    expect(repositoryOf("https://gitlab.com/a/b/c.git")).toBe("gitlab.com/a/b/c");
    expect(repositoryOf("https://gitlab.com/a/b/c/-/tree/main")).toBe("gitlab.com/a/b/c");
    expect(repositoryOf("https://git.example.org:8443/x")).toBe("git.example.org/x");
  });
});

describe("what is no repository", () => {
  it.each([
    "",
    "wireguard",
    "https://",
    "https://github.com",
    "https://github.com/",
    "ftp://example.org/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://exa mple.org/x",
    "https://example.org/a b",
    "https://example.org/../x",
    "12:34/5",
    `https://github.com/a/${"b".repeat(2000)}`,
  ])("%j", (text) => expect(repositoryOf(text)).toBeNull());

  it("is refused in words, with how one is written", () => {
    expect(() => repositoryNamed(`not one ${"x".repeat(200)}`)).toThrow(
      /“not one x{92}” is no address of a repository\. Write/,
    );
  });
});

it.each([
  ["https://github.com/a/b", true],
  ["git@github.com:a/b", true],
  ["github.com/a/b", true],
  ["ftp://x", true],
  ["wireguard", false],
  ["projects/landlock", false],
  ["entry 74", false],
  ["kernel 4.9/x", false],
])("%s is meant as a repository: %s", (text, isMeant) => expect(looksLikeRepository(text)).toBe(isMeant));

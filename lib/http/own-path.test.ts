import { expect, it } from "vitest";
import { ownPath } from "./own-path";

it.each([
  "/",
  "/projects/wireguard",
  "/projects/wireguard?at=entry:7#readme",
  "/a//b",
  `/projects/wireguard/candidate?yml=${"x".repeat(6000)}&channel=testing`,
])("%s is a path of this site", (path) => expect(ownPath(path)).toBe(path));

it("what it answers is answered again: dots are resolved once and for all", () => {
  expect(ownPath("/projects/./x/../wireguard?to=/..//a#//b")).toBe("/projects/wireguard?to=/..//a#//b");
});

it.each([
  "",
  "projects",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/a\\b",
  "https://elsewhere.example",
  "javascript:alert(1)",
  "/a b",
  "/a\nb",
  "/\t/elsewhere.example",
  "/.//elsewhere.example/x",
  "/a/..//elsewhere.example",
  "/%2e//elsewhere.example",
  "/a/%2E%2e//elsewhere.example",
  "/..//elsewhere.example",
  "///elsewhere.example",
  "//[",
  `/${"x".repeat(6500)}`,
])("%j is none, and one goes to the board", (path) => expect(ownPath(path)).toBe("/"));

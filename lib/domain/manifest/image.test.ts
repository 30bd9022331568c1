import { describe, expect, test } from "vitest";
import { imageOf, isImage, isPinned, isSameImage, pinOf, repositoryOf } from "./image";

const HASH = "26fe3d38455f2d441549e3c54bdec1b26ac819b8";
const DIGEST = "sha256:05172329b6ff72099db7bb891ac311b89948a3064ca9b8641c6b4abe38548677";

describe("taken apart", () => {
  test.each([
    ["nginx", "nginx", null, null],
    ["nginx:alpine", "nginx", "alpine", null],
    [`linuxkit/wireguard-utils:${HASH}`, "linuxkit/wireguard-utils", HASH, null],
    ["localhost:5000/linuxkit/init", "localhost:5000/linuxkit/init", null, null],
    ["localhost:5000/linuxkit/init:v1", "localhost:5000/linuxkit/init", "v1", null],
    [`weaveworks/weave@${DIGEST}`, "weaveworks/weave", null, DIGEST],
    [`weaveworks/weave:1.9@${DIGEST}`, "weaveworks/weave", "1.9", DIGEST],
    ["", "", null, null],
  ])("%s", (text, repository, tag, digest) => {
    expect(imageOf(text)).toMatchObject({ repository, tag, digest });
  });
});

describe("pinned", () => {
  test.each([
    [`weaveworks/weave@${DIGEST}`, true],
    [`weaveworks/weave:1.9@${DIGEST}`, true],
    [`linuxkit/wireguard-utils:${HASH}`, true],
    [`linuxkit/kernel-wireguard:4.9.15-${HASH}`, true],
    [`linuxkitprojects/kernel-memorizer:4.10_dbg-${HASH}`, true],
    [`linuxkit/init:${HASH}-amd64`, true],
    [`linuxkit/init:${HASH}-dirty`, false],
    [`linuxkit/init:${HASH.slice(1)}`, false],
    [`linuxkit/init:${HASH}a`, false],
    [`${HASH}/init:latest`, false],
    ["linuxkit/kernel:4.9.43", false],
    ["linuxkit/kernel-ima:4.11.1-", false],
    ["linuxkit/sshd:v0.2", false],
    ["moby/etcd", false],
    ["", false],
    [`weaveworks/weave@${DIGEST.slice(0, -1)}`, false],
  ])("%s: %s", (text, pinned) => {
    expect(isPinned(text)).toBe(pinned);
  });
});

test("nginx, library/nginx and docker.io/library/nginx are one repository; an organisation called library is not", () => {
  for (const name of ["nginx", "library/nginx:1", "docker.io/library/nginx", "index.docker.io/nginx"])
    expect(repositoryOf(name)).toBe("nginx");
  expect(repositoryOf("quay.io/library/nginx")).toBe("quay.io/library/nginx");
  expect(repositoryOf("linuxkit/nginx")).toBe("linuxkit/nginx");
});

test("no tag is latest, and a digest counts before a tag", () => {
  expect(isSameImage("moby/etcd", "moby/etcd:latest")).toBe(true);
  expect(isSameImage(`a/b:1@${DIGEST}`, `a/b:2@${DIGEST}`)).toBe(true);
  expect(isSameImage("a/b:1", "a/b:2")).toBe(false);
  expect(pinOf("a/b")).toBe(":latest");
});

test.each([
  ["linuxkit/kernel:4.9.x", true],
  ["localhost:5000/a/b:v1", true],
  [`a@${DIGEST}`, true],
  ["linuxkit/kernel-ima:4.11.1-", true],
  ["Linuxkit/Kernel", false],
  ["linuxkit/kernel:", false],
  ["linuxkit/kernel: 4.9", false],
  ["two words", false],
  ["../etc", false],
  ["", false],
  ["a/".repeat(400), false],
])("%s is an image reference: %s", (text, is) => {
  expect(isImage(text)).toBe(is);
});

import { expect, test } from "vitest";
import { isTrusted, organisationOf } from "./trust";

const trust = (org: string[], image: string[] = []) => ({ org, image });
const DIGEST = `sha256:${"0".repeat(64)}`;

/** The cases of LinuxKit's builder come first; they are its own, of 2017. */
test.each([
  ["linuxkit/kernel:4.9.31", trust([], ["linuxkit/kernel:4.9.31"]), true],
  ["linuxkit/kernel:4.9.31", trust([], ["linuxkit/kernel"]), true],
  ["linuxkit/kernel:4.9.31", trust([], ["linuxkit/kernel:4.9.30"]), false],
  [`linuxkit/kernel:4.9.31@${DIGEST}`, trust([], ["linuxkit/kernel"]), true],
  [`linuxkit/kernel@${DIGEST}`, trust([], ["linuxkit/kernel"]), true],
  ["linuxkit/kernel-ima:4.11.1", trust([], ["linuxkit/kernel"]), false],
  ["linuxkit/kernel:4.9.31", trust(["linuxkit"]), true],
  ["docker.io/linuxkit/kernel:4.9.31", trust(["linuxkit"]), true],
  ["linuxkitprojects/kernel-shiftfs:4.11.4", trust(["linuxkit"]), false],
  ["nginx:alpine", trust(["library"]), true],
  ["library/nginx:alpine", trust(["library"]), true],
  ["okernel:latest", trust(["linuxkit"]), false],
  ["linuxkit/kernel:4.9.31", trust([]), false],
  ["linuxkit/kernel:4.9.31", null, false],
])("%s under %j: %s", (image, block, covered) => {
  expect(isTrusted(block, image)).toBe(covered);
});

test.each([
  ["nginx", "library"],
  ["linuxkit/kernel", "linuxkit"],
  ["quay.io/linuxkit/kernel", "linuxkit"],
  ["quay.io/a/b/c", "a"],
])("the organisation of %s is %s", (repository, organisation) => {
  expect(organisationOf(repository)).toBe(organisation);
});

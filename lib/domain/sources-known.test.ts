import { describe, expect, it } from "vitest";
import { aKnown, aLog, aProject, aWithdrawal, instant } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import type { Fact } from "./fact";
import { sourceNumbered, sourcesOfRepository } from "./sources-known";

const REPOSITORY = "wireguard/wireguard-linuxkit";
const found = (log: readonly Fact[], repository = REPOSITORY, head = log.length) =>
  sourcesOfRepository(aKnown(log, { head }), log, repository).map(({ seq }) => seq);

describe("the sources that name a repository", () => {
  const log = aLog(
    aProject(),
    aSource(),
    aSource({ repository: "linuxkit/linuxkit" }, { stream: "channel:testing" }),
    aSource({ workflow: ".github/workflows/ci.yml" }),
    aSource({}, { stream: "project:landlock" }),
    aWithdrawal(2, { at: instant("07-10") }),
  );

  it("are those of all projects and channels that may still speak", () => {
    expect(found(log)).toEqual([4, 5]);
    expect(found(log, "linuxkit/linuxkit")).toEqual([3]);
    expect(found(log, "nobody/nothing")).toEqual([]);
  });

  it("whatever its letters", () => expect(found(log, "WireGuard/wireguard-LinuxKit")).toEqual([4, 5]));
  it("as far as the log is known", () => expect(found(log, REPOSITORY, 4)).toEqual([4]));

  it("also those that have come to the log since", () => {
    const growing = [...log];
    expect(found(growing)).toEqual([4, 5]);
    growing.push({ ...aSource({}, { stream: "project:landlock" }), seq: 7 });
    expect(found(growing)).toEqual([4, 5, 7]);
  });
});

it("a source is found by its entry, revoked or not", () => {
  const log = aLog(aProject(), aSource(), aWithdrawal(2, {}));
  expect(sourceNumbered(aKnown(log), 2)).toMatchObject({ seq: 2, stream: "project:wireguard", revokedBy: 3 });
  for (const seq of [1, 3, 4]) expect(sourceNumbered(aKnown(log), seq)).toBeUndefined();
});

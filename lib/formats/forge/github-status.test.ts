import { describe, expect, it } from "vitest";
import { COMMIT, commitStatus } from "@/tests/support/forge-payloads";
import { GithubStatus } from "./github-status";

const read = (changes: object = {}) => GithubStatus.parse(commitStatus({ ...changes }));
const runId = (changes: object = {}) => read(changes).jobs[0]?.runId;

describe("status", () => {
  it("tells of what a CI elsewhere did, by its context", () => {
    expect(read().jobs).toMatchObject([
      {
        name: "build/x86_64/4.9",
        commit: COMMIT,
        outcome: "passed",
        word: "success",
        observedAt: "2017-07-19T15:00:00.000Z",
        url: "https://ci.example/builds/5120",
      },
    ]);
  });

  it.each([
    ["success", "passed"],
    ["failure", "failed"],
    ["pending", "running"],
    ["error", "inconclusive"],
    ["timed_out", "inconclusive"],
  ])("%s is %s", (state, outcome) => expect(read({ state }).jobs).toMatchObject([{ word: state, outcome }]));

  it("pending and done of one build, which the link tells, are one attempt, though each has an id", () => {
    expect(runId({ id: 1, state: "pending" })).toBe(runId({ id: 2 }));
    expect(runId({ target_url: "https://ci.example/builds/5121" })).not.toBe(runId());
    expect(runId({ context: "boot/x86_64/4.9" })).not.toBe(runId());
  });

  it("without a link each end is a run, and pending none", () => {
    expect(runId({ target_url: null })).toBe("status 6805126730");
    expect(read({ target_url: null, state: "pending" })).toMatchObject({ jobs: [], nothing: expect.any(String) });
  });

  it("with a link that is none goes by its id", () => {
    expect(read({ target_url: "about:blank" }).jobs).toMatchObject([{ runId: "status 6805126730", url: null }]);
  });

  it.each([
    ["id", "status"],
    ["sha", "master"],
    ["context", ""],
    ["state", null],
  ])("with a wrong %s is not read", (field, value) => {
    const { error } = GithubStatus.safeParse(commitStatus({ [field]: value }));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });
});

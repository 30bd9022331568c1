import { describe, expect, it } from "vitest";
import { checkSuite } from "@/tests/support/forge-payloads";
import { GithubCheckSuite } from "./github-check-suite";

const read = (changes: object = {}) => GithubCheckSuite.parse(checkSuite({ ...changes }));

describe("check_suite", () => {
  it("is a sum of check runs, called by their app; each end is a run", () => {
    expect(read().jobs).toMatchObject([
      {
        name: "github-actions",
        runId: "check_suite 118578147 2017-07-19T15:01:00.000Z",
        outcome: "passed",
        isSum: true,
      },
    ]);
    expect(read({ updated_at: "2017-07-19T16:01:00Z" }).jobs[0]?.runId).not.toBe(read().jobs[0]?.runId);
  });

  it.each([
    ["success", "passed"],
    ["failure", "failed"],
    ["timed_out", "failed"],
    ["action_required", "inconclusive"],
    ["neutral", "inconclusive"],
  ])("%s is %s", (conclusion, outcome) => expect(read({ conclusion }).jobs).toMatchObject([{ outcome }]));

  it.each(["requested", "in_progress", "queued", null])("%s is not its end, and tells of nothing", (status) => {
    expect(read({ status, conclusion: null })).toMatchObject({
      jobs: [],
      nothing: expect.stringContaining("not ended"),
    });
  });

  it("of an app without a name is of one unknown", () => expect(read({ app: null }).jobs[0]?.name).toBe("unknown"));

  it("of no commit is not read", () => {
    const { error } = GithubCheckSuite.safeParse(checkSuite({ head_sha: "master" }));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["check_suite.head_sha"]);
  });
});

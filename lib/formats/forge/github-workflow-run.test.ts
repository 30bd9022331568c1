import { describe, expect, it } from "vitest";
import { workflowRun } from "@/tests/support/forge-payloads";
import { GithubWorkflowRun } from "./github-workflow-run";

const read = (changes: object = {}) => GithubWorkflowRun.parse(workflowRun({ ...changes })).jobs;

describe("workflow_run", () => {
  it("is a sum of jobs, by its workflow’s name and file", () => {
    expect(read()).toMatchObject([
      {
        name: "CI",
        workflow: ".github/workflows/ci.yml",
        runId: "workflow_run 289782451",
        attempt: 1,
        outcome: "passed",
        observedAt: "2017-07-19T15:01:00.000Z",
        isSum: true,
      },
    ]);
  });

  it("done again is the next attempt of the same run", () => {
    expect(read({ run_attempt: 2 })).toMatchObject([{ runId: "workflow_run 289782451", attempt: 2 }]);
  });

  it("of a called workflow says its file without the branch", () => {
    expect(read({ path: ".github/workflows/ci.yml@refs/heads/master", name: null })).toMatchObject([
      { name: ".github/workflows/ci.yml", workflow: ".github/workflows/ci.yml" },
    ]);
  });

  it.each([
    ["success", "passed"],
    ["failure", "failed"],
    ["timed_out", "failed"],
    ["startup_failure", "inconclusive"],
    ["stale", "inconclusive"],
    ["cancelled", "inconclusive"],
  ])("%s is %s", (conclusion, outcome) => expect(read({ conclusion })).toMatchObject([{ outcome }]));

  it("under way is running, since it began", () => {
    expect(read({ status: "in_progress", conclusion: null })).toMatchObject([
      { outcome: "running", observedAt: "2017-07-19T14:50:00.000Z" },
    ]);
  });

  it("without its file is not read", () => {
    const { error } = GithubWorkflowRun.safeParse(workflowRun({ path: undefined }));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["workflow_run.path"]);
  });
});

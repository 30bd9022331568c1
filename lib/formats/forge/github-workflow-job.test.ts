import { describe, expect, it } from "vitest";
import { checkRun, workflowJob } from "@/tests/support/forge-payloads";
import { GithubCheckRun } from "./github-check-run";
import { GithubWorkflowJob } from "./github-workflow-job";

const read = (changes: object = {}) => GithubWorkflowJob.parse(workflowJob({ ...changes })).jobs;
const broken = (changes: object) =>
  GithubWorkflowJob.safeParse(workflowJob({ ...changes })).error?.issues.map(({ path }) => path.join("."));

describe("workflow_job", () => {
  it("is the same attempt as its check run: id, attempt, name, commit and outcome", () => {
    const [job] = read();
    const [check] = GithubCheckRun.parse(checkRun()).jobs;
    const attempt = ({ runId, attempt, name, commit, outcome, observedAt }: NonNullable<typeof job>) => ({
      ...{ runId, attempt, name, commit, outcome, observedAt },
    });
    expect(job && check && attempt(job)).toEqual(check && attempt(check));
  });

  it("of a re-run has an id of its own; its number is not read, for a check run does not tell it", () => {
    expect(read({ id: 128620999, run_attempt: 2 })).toMatchObject([{ runId: "128620999", attempt: 1 }]);
  });

  it.each([
    ["success", "passed"],
    ["failure", "failed"],
    ["timed_out", "failed"],
    ["cancelled", "inconclusive"],
    ["skipped", "inconclusive"],
    ["neutral", "inconclusive"],
    ["action_required", "inconclusive"],
  ])("%s is %s", (conclusion, outcome) => expect(read({ conclusion })).toMatchObject([{ outcome }]));

  it.each(["queued", "in_progress", "waiting"])("%s is running", (status) => {
    expect(read({ status, conclusion: null, completed_at: null })).toMatchObject([
      { outcome: "running", observedAt: "2017-07-19T14:50:12.000Z" },
    ]);
  });

  it("says the workflow’s name, which is its file where it has none", () => {
    expect(read()).toMatchObject([{ workflow: "CI" }]);
    expect(read({ workflow_name: ".github/workflows/ci.yml" })).toMatchObject([
      { workflow: ".github/workflows/ci.yml" },
    ]);
    expect(read({ workflow_name: null })).toMatchObject([{ workflow: "github-actions" }]);
  });

  it("that has not started goes by when it was made", () => {
    expect(read({ status: "queued", conclusion: null, started_at: null, completed_at: null })).toMatchObject([
      { observedAt: "2017-07-19T14:50:02.000Z" },
    ]);
  });

  it.each<readonly [string, object, string]>([
    ["no id", { id: undefined }, "workflow_job.id"],
    ["a negative id", { id: -1 }, "workflow_job.id"],
    ["an empty name", { name: " " }, "workflow_job.name"],
    ["no commit", { head_sha: null }, "workflow_job.head_sha"],
  ])("with %s is not read", (_what, changes, path) => expect(broken(changes)).toEqual([path]));
});

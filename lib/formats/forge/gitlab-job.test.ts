import { describe, expect, it } from "vitest";
import { COMMIT, gitlabJob } from "@/tests/support/forge-payloads";
import { GitlabJob } from "./gitlab-job";

const read = (changes: object = {}) => GitlabJob.parse(gitlabJob({ ...changes }));
const status = (build_status: string, more: object = {}) => read({ build_status, ...more }).jobs;
const broken = (changes: object) =>
  GitlabJob.safeParse(gitlabJob({ ...changes })).error?.issues.map(({ path }) => path.join("."));

describe("GitLab’s job event", () => {
  it("tells of a job, by its id", () => {
    expect(read()).toEqual({
      repository: { path: "wireguard/wireguard-linuxkit", host: "gitlab.com" },
      jobs: [
        {
          name: "build (x86_64, 4.9)",
          commit: COMMIT,
          runId: "1977",
          attempt: 1,
          outcome: "passed",
          word: "success",
          observedAt: "2017-07-19T15:00:00.000Z",
          url: "https://gitlab.com/wireguard/wireguard-linuxkit/-/jobs/1977",
          workflow: ".gitlab-ci.yml",
          environment: null,
          isSum: false,
        },
      ],
      nothing: null,
    });
  });

  it.each([
    ["success", "passed"],
    ["failed", "failed"],
    ["canceled", "inconclusive"],
    ["skipped", "inconclusive"],
    ["manual", "inconclusive"],
    ["pending", "running"],
    ["running", "running"],
    ["canceling", "running"],
    ["a_word_of_tomorrow", "inconclusive"],
  ])("%s is %s", (word, outcome) => expect(status(word)).toMatchObject([{ word, outcome }]));

  it.each(["created", "waiting_for_resource", "waiting_for_callback", "preparing", "scheduled"])(
    "%s has not begun, and says nothing: it may be skipped yet",
    (word) => {
      expect(read({ build_status: word })).toMatchObject({ jobs: [], nothing: expect.stringContaining(word) });
    },
  );

  it.each(["skipped", "manual"])("%s is not held against the same job when it runs after all", (word) => {
    expect(status(word)).toMatchObject([{ runId: `1977 ${word}` }]);
    expect(status("success")).toMatchObject([{ runId: "1977" }]);
  });

  it.each([
    ["script_failure", "failed"],
    ["job_execution_timeout", "failed"],
    ["runner_system_failure", "inconclusive"],
    ["stuck_or_timeout_failure", "inconclusive"],
  ])("failed by %s is %s", (build_failure_reason, outcome) => {
    expect(status("failed", { build_failure_reason })).toMatchObject([{ word: build_failure_reason, outcome }]);
  });

  it.each(["unknown_failure", "a_reason_of_tomorrow", null])("failed by %s is failed", (build_failure_reason) => {
    expect(status("failed", { build_failure_reason })).toMatchObject([{ word: "failed", outcome: "failed" }]);
  });

  it("a reason counts for nothing where it did not fail", () => {
    expect(status("success", { build_failure_reason: "script_failure" })).toMatchObject([{ outcome: "passed" }]);
  });

  it("failed is failed though its CI allows it", () => {
    expect(status("failed", { build_allow_failure: true })).toMatchObject([{ outcome: "failed" }]);
  });

  it("says its environment, and the file of its CI where it is told", () => {
    expect(read({ environment: { name: "ci", action: "start" } }).jobs).toMatchObject([{ environment: "ci" }]);
    const project = { path_with_namespace: "a/b/c", web_url: "https://git.example/a/b/c" };
    expect(read({ project }).jobs).toMatchObject([{ workflow: "unknown" }]);
    expect(read({ project: { ...project, ci_config_path: "" } }).jobs).toMatchObject([{ workflow: ".gitlab-ci.yml" }]);
    expect(read({ project: { ...project, ci_config_path: "ci/x.yml" } }).jobs).toMatchObject([
      { workflow: "ci/x.yml" },
    ]);
  });

  it("of a project whose page has no address has no link", () => {
    const project = { path_with_namespace: "a/b", web_url: "nowhere" };
    expect(read({ project })).toMatchObject({ repository: { host: null }, jobs: [{ url: null }] });
  });

  it("of an older GitLab tells its project by the address of its page", () => {
    expect(read({ project: undefined })).toMatchObject({
      repository: { path: "wireguard/wireguard-linuxkit", host: "gitlab.com" },
      jobs: [{ workflow: "unknown", url: "https://gitlab.com/wireguard/wireguard-linuxkit/-/jobs/1977" }],
    });
  });

  it.each<readonly [string, object, string]>([
    ["the pipeline’s id for a commit", { sha: 2366 }, "sha"],
    ["no id", { build_id: undefined }, "build_id"],
    ["no status", { build_status: "" }, "build_status"],
    ["an instant that is none", { build_finished_at: "2017-07-19 25:00:00 UTC" }, "build_finished_at"],
    ["another kind", { object_kind: "push" }, "object_kind"],
    ["no project", { project: undefined, repository: { homepage: "x" } }, "project"],
  ])("with %s is not read", (_what, changes, path) => expect(broken(changes)).toEqual([path]));
});

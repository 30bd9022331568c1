import { describe, expect, it } from "vitest";
import { COMMIT, checkRun } from "@/tests/support/forge-payloads";
import { GithubCheckRun } from "./github-check-run";

const read = (changes: object = {}, action?: string) =>
  GithubCheckRun.parse(checkRun({ ...changes }, action === undefined ? {} : { action }));
const broken = (payload: unknown) => GithubCheckRun.safeParse(payload).error?.issues.map(({ path }) => path.join("."));

describe("check_run", () => {
  it("tells of a job, by the check run’s id", () => {
    expect(read()).toEqual({
      repository: { path: "wireguard/wireguard-linuxkit", host: "github.com" },
      jobs: [
        {
          name: "build (x86_64, 4.9)",
          commit: COMMIT,
          runId: "128620228",
          attempt: 1,
          outcome: "passed",
          word: "success",
          observedAt: "2017-07-19T15:00:00.000Z",
          url: "https://github.com/wireguard/wireguard-linuxkit/runs/128620228",
          workflow: "github-actions",
          environment: null,
          isSum: false,
        },
      ],
      nothing: null,
    });
  });

  it.each([
    ["success", "passed"],
    ["failure", "failed"],
    ["timed_out", "failed"],
    ["neutral", "inconclusive"],
    ["cancelled", "inconclusive"],
    ["skipped", "inconclusive"],
    ["stale", "inconclusive"],
    ["action_required", "inconclusive"],
    ["startup_failure", "inconclusive"],
    ["a word of tomorrow", "inconclusive"],
  ])("%s is %s", (conclusion, outcome) => {
    expect(read({ conclusion }).jobs).toMatchObject([{ word: conclusion, outcome }]);
  });

  it.each(["queued", "in_progress", "waiting", "pending", "requested"])("%s is running, since it began", (status) => {
    expect(read({ status, conclusion: null, completed_at: null }, "created").jobs).toMatchObject([
      { word: status, outcome: "running", observedAt: "2017-07-19T14:50:12.000Z" },
    ]);
  });

  it("completed without a conclusion is inconclusive", () => {
    expect(read({ conclusion: null }).jobs).toMatchObject([{ word: "completed", outcome: "inconclusive" }]);
  });

  it("a conclusion counts once it is completed, and not before", () => {
    expect(read({ status: "in_progress" }).jobs).toMatchObject([{ outcome: "running" }]);
  });

  it.each(["rerequested", "requested_action"])("%s asks for something, and tells of nothing", (action) => {
    expect(read({}, action)).toMatchObject({ jobs: [], nothing: expect.stringContaining(action) });
  });

  it("of another app says which", () => {
    expect(read({ app: { slug: "circleci-checks" } }).jobs).toMatchObject([{ workflow: "circleci-checks" }]);
    expect(read({ app: null }).jobs).toMatchObject([{ workflow: "unknown" }]);
  });

  it("says the environment that it deploys to", () => {
    expect(read({ deployment: { environment: "ci", id: 7 } }).jobs).toMatchObject([{ environment: "ci" }]);
  });

  it("without an instant of its end goes by its beginning, and without any by none", () => {
    expect(read({ completed_at: null }).jobs).toMatchObject([{ observedAt: "2017-07-19T14:50:12.000Z" }]);
    expect(read({ completed_at: null, started_at: "0001-01-01T00:00:00Z" }).jobs).toMatchObject([{ observedAt: null }]);
  });

  it("a link that is none is left out", () => {
    expect(read({ html_url: "javascript:alert(1)" }).jobs).toMatchObject([{ url: null }]);
  });

  it.each<readonly [string, object, string]>([
    ["an id that is a text", { id: "128620228" }, "check_run.id"],
    ["half a number", { id: 1.5 }, "check_run.id"],
    ["no name", { name: undefined }, "check_run.name"],
    ["a short commit", { head_sha: "0441a37" }, "check_run.head_sha"],
    ["no status", { status: undefined }, "check_run.status"],
    ["a conclusion that is no text", { conclusion: 1 }, "check_run.conclusion"],
    ["no instant", { completed_at: "yesterday" }, "check_run.completed_at"],
  ])("with %s is not read", (_what, changes, path) => {
    expect(broken(checkRun({ ...changes }))).toEqual([path]);
  });

  it.each<readonly [unknown, string]>([
    [{}, "action"],
    [{ ...checkRun(), repository: undefined }, "repository"],
    [{ ...checkRun(), repository: { full_name: "wireguard" } }, "repository.full_name"],
    [null, ""],
    [[], ""],
  ])("of another shape is not read: %j", (payload, path) => {
    expect(broken(payload)?.[0]).toBe(path);
  });
});

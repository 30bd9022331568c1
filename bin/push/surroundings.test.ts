import { describe, expect, it } from "vitest";
import { optionsOf } from "./options.mjs";
import { runOf } from "./surroundings.mjs";
import { BadUsage } from "./usage.mjs";

const COMMIT = "0441a379af7cce26fadad4931b82baa076dff93a";
const git = (...words: string[]) => (words.at(-1) === "HEAD" ? COMMIT : `tree of ${words.at(-1)}`);
const run = (words: string, variables: Record<string, string> = {}) =>
  runOf(optionsOf(words.split(" ")), variables, git);
const words = "--project wireguard --check boot --outcome passed";
const github = {
  GITHUB_ACTIONS: "true",
  GITHUB_RUN_ID: "5120",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "wireguard/wireguard-linuxkit",
};
const gitlab = {
  GITLAB_CI: "true",
  CI_JOB_ID: "77",
  CI_PIPELINE_ID: "7",
  CI_COMMIT_SHA: "b".repeat(40),
  CI_JOB_URL: "https://gitlab.com/a/b/-/jobs/77",
  CI_JOB_STATUS: "success",
};

it("in GitHub Actions the run, its attempt, commit and link are known", () => {
  expect(run(words, github)).toEqual({
    project: "wireguard",
    check: "boot",
    outcome: "passed",
    runId: "5120",
    attempt: "2",
    revision: "a".repeat(40),
    url: "https://github.com/wireguard/wireguard-linuxkit/actions/runs/5120/attempts/2",
  });
});

it("in GitLab CI they are a job’s, and its outcome is known once it ends", () => {
  expect(run("--channel testing --check boot", gitlab)).toEqual({
    channel: "testing",
    check: "boot",
    outcome: "success",
    runId: "77",
    attempt: "1",
    revision: "b".repeat(40),
    url: "https://gitlab.com/a/b/-/jobs/77",
  });
});

it("elsewhere options say it, and git the commit", () => {
  expect(run(`${words} --run-id 1`)).toMatchObject({ runId: "1", revision: COMMIT });
  expect(run(`${words} --run-id 1 --attempt 3 --url https://x.org --target x86_64/4.9`)).toMatchObject({
    attempt: "3",
    target: "x86_64/4.9",
  });
});

it("an option is before a variable, and ours before the forge’s", () => {
  const variables = { ...github, SLIPWAY_PROJECT: "landlock", SLIPWAY_CHECK: "build", SLIPWAY_RUN_ID: "mine" };
  expect(run("--outcome passed", variables)).toMatchObject({ project: "landlock", check: "build", runId: "mine" });
  expect(run(`${words} --run-id 9`, variables)).toMatchObject({ project: "wireguard", check: "boot", runId: "9" });
  expect(run("--channel testing --check boot --outcome passed", variables).project).toBeUndefined();
});

it("a report says its outcome, and nothing else does", () => {
  expect(
    run("junit out.xml --project wireguard --check boot", { ...gitlab, SLIPWAY_OUTCOME: "passed" }).outcome,
  ).toBeUndefined();
});

describe("the tree of the project’s folder, where it is asked for", () => {
  it.each([
    ["projects/wireguard", `tree of ${COMMIT}:projects/wireguard`],
    ["./projects/wireguard/", `tree of ${COMMIT}:projects/wireguard`],
    [".", `tree of ${COMMIT}:`],
  ])("%s", (path, tree) => expect(run(`${words} --run-id 1 --path ${path}`).tree).toBe(tree));
  it("at the commit of the run", () =>
    expect(run(`${words} --path projects/wireguard`, github).tree).toBe(
      `tree of ${"a".repeat(40)}:projects/wireguard`,
    ));
  it("by its name", () => expect(run(`${words} --run-id 1 --tree ${COMMIT} --path x`).tree).toBe(COMMIT));
  it("of no commit there is none", () =>
    expect(() => run(`${words} --run-id 1 --revision --output=x --path x`)).toThrow(BadUsage));
});

it.each([
  ["--check boot --outcome passed", "--project SLUG"],
  ["--project wireguard --outcome passed", "--check NAME"],
  ["--project wireguard --check boot", "--outcome WORD"],
  [words, "--run-id ID"],
])("%s lacks %s", (said, lacks) => {
  expect(() => run(said)).toThrow(BadUsage);
  expect(() => run(said)).toThrow(lacks);
});

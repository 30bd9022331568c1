import { describe, expect, it } from "vitest";
import { githubClaims, gitlabClaims, SHA } from "@/tests/support/ci-issuer";
import { proofOf } from "./id-token-claims";

const GITHUB = "https://token.actions.githubusercontent.com";
const GITLAB = "https://gitlab.com";
const OWN = "wireguard/wireguard-linuxkit/.github/workflows";
const github = (changes: object = {}) =>
  proofOf({ from: { forge: "github", issuer: GITHUB }, claims: githubClaims(GITHUB, "a", { ...changes }) });
const gitlab = (changes: object = {}, issuer = GITLAB) =>
  proofOf({ from: { forge: "gitlab", issuer }, claims: gitlabClaims(issuer, "a", { ...changes }) });

describe("what GitHub’s token proves", () => {
  it("is its repository, its workflow’s file without the ref, the commit, and which run", () => {
    expect(github()).toEqual({
      issuer: GITHUB,
      repository: "wireguard/wireguard-linuxkit",
      workflows: [".github/workflows/ci.yml"],
      environment: null,
      commit: SHA,
      runId: "289782451",
      attempt: 2,
    });
    expect(github({ environment: "ci" }).environment).toBe("ci");
  });

  it.each([
    ["the same in other letters", { workflow_ref: `WireGuard/${OWN.slice(10)}/ci.yml@refs/heads/main` }, ["ci"]],
    ["taken at a commit", { workflow_ref: `${OWN}/ci.yml@${SHA}`, job_workflow_ref: `${OWN}/ci.yml@${SHA}` }, ["ci"]],
    ["called by another of the repository", { workflow_ref: `${OWN}/nightly.yml@refs/heads/main` }, ["ci", "nightly"]],
    ["called at another ref than it began at", { workflow_ref: `${OWN}/nightly.yml@refs/heads/x` }, ["nightly"]],
    ["a stranger’s, called by its own", { job_workflow_ref: "o/r/.github/workflows/ci.yml@refs/heads/main" }, ["ci"]],
    ["none that was called", { job_workflow_ref: undefined }, ["ci"]],
  ])("a workflow that is %s", (_, changes, names) => {
    expect(github(changes).workflows).toEqual(names.map((name) => `.github/workflows/${name}.yml`));
  });

  it("a workflow of another repository is not taken for its own", () => {
    const workflow_ref = "wireguard/wireguard-linuxkit-2/.github/workflows/ci.yml@refs/heads/main";
    expect(github({ workflow_ref, job_workflow_ref: undefined }).workflows).toEqual([
      "wireguard/wireguard-linuxkit-2/.github/workflows/ci.yml",
    ]);
  });

  it("a branch’s name makes no file of another", () => {
    const workflow_ref = `${OWN}/evil.yml@refs/heads/x@refs/heads/ci.yml`;
    expect(github({ workflow_ref, job_workflow_ref: workflow_ref }).workflows).toEqual([".github/workflows/evil.yml"]);
  });

  it.each(["pull_request", "pull_request_target", "issue_comment", "workflow_run", "fork", "new_event"])(
    "nothing where %s started the run",
    (event_name) => {
      expect(() => github({ event_name })).toThrow(
        expect.objectContaining({
          code: "not-permitted",
          sentence: expect.stringContaining(`that ${event_name} star`),
        }),
      );
    },
  );

  it.each([
    [{ sha: undefined }, "sha"],
    [{ sha: "main" }, "sha"],
    [{ repository: "wireguard" }, "repository"],
    [{ repository: undefined, run_id: "x" }, "repository, run_id"],
    [{ workflow_ref: undefined }, "workflow_ref"],
    [{ event_name: undefined }, "event_name"],
    [{ run_attempt: "0" }, "run_attempt"],
  ])("nothing where it says %j", (changes, named) => {
    expect(() => github(changes)).toThrow(
      expect.objectContaining({ code: "not-signed-in", sentence: expect.stringContaining(`without a good ${named}.`) }),
    );
  });
});

describe("what GitLab’s token proves", () => {
  it("is its project, its file of CI without the ref, the commit, and the job: done again it is another", () => {
    expect(gitlab()).toEqual({
      issuer: GITLAB,
      repository: "wireguard/linuxkit",
      workflows: [".gitlab-ci.yml"],
      environment: null,
      commit: SHA,
      runId: "1977",
      attempt: 1,
    });
    expect(gitlab({ job_id: 1977, environment: "ci" })).toMatchObject({ runId: "1977", environment: "ci" });
  });

  it("the same of a GitLab of one’s own, below a path too", () => {
    expect(gitlab({}, "https://git.example:8443/lab").workflows).toEqual([".gitlab-ci.yml"]);
  });

  it("a file of another project is not taken for its own", () => {
    const ci_config_ref_uri = "gitlab.com/other/linuxkit//.gitlab-ci.yml@refs/heads/main";
    expect(gitlab({ ci_config_ref_uri }).workflows).toEqual(["gitlab.com/other/linuxkit//.gitlab-ci.yml"]);
  });

  it.each(["merge_request_event", "external_pull_request_event", "parent_pipeline", "chat"])(
    "nothing where %s started the pipeline",
    (pipeline_source) => {
      expect(() => gitlab({ pipeline_source })).toThrow(expect.objectContaining({ code: "not-permitted" }));
    },
  );

  it.each([[{ sha: undefined }], [{ ci_config_ref_uri: null }], [{ job_id: undefined }]])(
    "nothing where it says %j",
    (changes) => {
      expect(() => gitlab(changes)).toThrow(expect.objectContaining({ code: "not-signed-in" }));
    },
  );
});

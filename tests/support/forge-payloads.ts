/**
 * Payloads of webhooks as the forges' documentation describes their fields, for wireguard's repository: our own, cut down to what a
 * reader could trip over. Every field that is not read is one that a reader must let be.
 */
export const COMMIT = "0441a379af7cce26fadad4931b82baa076dff93a";

type Fields = Readonly<Record<string, unknown>>;

export const githubRepository = (path = "wireguard/wireguard-linuxkit"): Fields => ({
  id: 186853002,
  node_id: "MDEwOlJlcG9zaXRvcnkxODY4NTMwMDI=",
  name: path.split("/")[1],
  full_name: path,
  private: false,
  owner: { login: path.split("/")[0], id: 21031067, type: "Organization" },
  html_url: `https://github.com/${path}`,
  url: `https://api.github.com/repos/${path}`,
  default_branch: "master",
});
const sender: Fields = { login: "zx2c4", id: 10643, type: "User", site_admin: false };
const of = (path?: string) => ({ repository: githubRepository(path), sender });

/** A check run of GitHub Actions: the job with this id. */
export const checkRun = (
  changes: Fields = {},
  { action = "completed", path }: { action?: string; path?: string } = {},
) => ({
  action,
  check_run: {
    id: 128620228,
    node_id: "MDg6Q2hlY2tSdW4xMjg2MjAyMjg=",
    head_sha: COMMIT,
    external_id: "ca395085-040a-526b-2ce8-bdc85f692774",
    url: "https://api.github.com/repos/wireguard/wireguard-linuxkit/check-runs/128620228",
    html_url: "https://github.com/wireguard/wireguard-linuxkit/runs/128620228",
    details_url: "https://github.com/wireguard/wireguard-linuxkit/actions/runs/289782451/job/128620228",
    status: "completed",
    conclusion: "success",
    started_at: "2017-07-19T14:50:12Z",
    completed_at: "2017-07-19T15:00:00Z",
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: 0,
      annotations_url: "https://api.github.com/",
    },
    name: "build (x86_64, 4.9)",
    check_suite: { id: 118578147, head_branch: "master", head_sha: COMMIT, status: "in_progress", conclusion: null },
    app: { id: 15368, slug: "github-actions", name: "GitHub Actions", owner: { login: "github" } },
    pull_requests: [],
    ...changes,
  },
  ...of(path),
});

/** The same job as its workflow’s event tells it. */
export const workflowJob = (
  changes: Fields = {},
  { action = "completed", path }: { action?: string; path?: string } = {},
) => ({
  action,
  workflow_job: {
    id: 128620228,
    run_id: 289782451,
    run_url: "https://api.github.com/repos/wireguard/wireguard-linuxkit/actions/runs/289782451",
    run_attempt: 1,
    node_id: "MDg6Q2hlY2tSdW4xMjg2MjAyMjg=",
    head_sha: COMMIT,
    head_branch: "master",
    url: "https://api.github.com/repos/wireguard/wireguard-linuxkit/actions/jobs/128620228",
    html_url: "https://github.com/wireguard/wireguard-linuxkit/actions/runs/289782451/job/128620228",
    status: "completed",
    conclusion: "success",
    created_at: "2017-07-19T14:50:02Z",
    started_at: "2017-07-19T14:50:12Z",
    completed_at: "2017-07-19T15:00:00Z",
    name: "build (x86_64, 4.9)",
    steps: [{ name: "Set up job", status: "completed", conclusion: "success", number: 1 }],
    check_run_url: "https://api.github.com/repos/wireguard/wireguard-linuxkit/check-runs/128620228",
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "GitHub Actions 1",
    runner_group_id: 2,
    runner_group_name: "GitHub Actions",
    workflow_name: "CI",
    ...changes,
  },
  ...of(path),
});

export const workflowRun = (
  changes: Fields = {},
  { action = "completed", path }: { action?: string; path?: string } = {},
) => ({
  action,
  workflow_run: {
    id: 289782451,
    name: "CI",
    node_id: "MDExOldvcmtmbG93UnVuMjg5NzgyNDUx",
    check_suite_id: 118578147,
    head_branch: "master",
    head_sha: COMMIT,
    path: ".github/workflows/ci.yml",
    run_number: 562,
    run_attempt: 1,
    event: "push",
    status: "completed",
    conclusion: "success",
    workflow_id: 159038,
    html_url: "https://github.com/wireguard/wireguard-linuxkit/actions/runs/289782451",
    created_at: "2017-07-19T14:50:00Z",
    run_started_at: "2017-07-19T14:50:00Z",
    updated_at: "2017-07-19T15:01:00Z",
    head_commit: { id: COMMIT, tree_id: "31b122c26a97cf9af023e9ddab94a82c6e77b0ea", message: "wg" },
    ...changes,
  },
  workflow: { id: 159038, name: "CI", path: ".github/workflows/ci.yml", state: "active" },
  ...of(path),
});

export const checkSuite = (
  changes: Fields = {},
  { action = "completed", path }: { action?: string; path?: string } = {},
) => ({
  action,
  check_suite: {
    id: 118578147,
    node_id: "MDEwOkNoZWNrU3VpdGUxMTg1NzgxNDc=",
    head_branch: "master",
    head_sha: COMMIT,
    status: "completed",
    conclusion: "success",
    url: "https://api.github.com/repos/wireguard/wireguard-linuxkit/check-suites/118578147",
    before: "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
    after: COMMIT,
    pull_requests: [],
    app: { id: 15368, slug: "github-actions", name: "GitHub Actions" },
    created_at: "2017-07-19T14:50:00Z",
    updated_at: "2017-07-19T15:01:00Z",
    latest_check_runs_count: 3,
    ...changes,
  },
  ...of(path),
});

export const commitStatus = (changes: Fields = {}, path?: string) => ({
  id: 6805126730,
  sha: COMMIT,
  name: path ?? "wireguard/wireguard-linuxkit",
  target_url: "https://ci.example/builds/5120",
  context: "build/x86_64/4.9",
  description: "The build went through",
  state: "success",
  commit: { sha: COMMIT, commit: { message: "wg", tree: { sha: "31b122c26a97cf9af023e9ddab94a82c6e77b0ea" } } },
  branches: [{ name: "master", commit: { sha: COMMIT }, protected: false }],
  created_at: "2017-07-19T15:00:00+00:00",
  updated_at: "2017-07-19T15:00:00+00:00",
  ...of(path),
  ...changes,
});

export const ping = (path?: string) => ({
  zen: "Non-blocking is better than blocking.",
  hook_id: 109948940,
  hook: { type: "Repository", id: 109948940, name: "web", active: true, events: ["workflow_job"] },
  ...of(path),
});

export const gitlabProject = (path = "wireguard/wireguard-linuxkit"): Fields => ({
  id: 380,
  name: "wireguard-linuxkit",
  description: "",
  web_url: `https://gitlab.com/${path}`,
  git_ssh_url: `git@gitlab.com:${path}.git`,
  git_http_url: `https://gitlab.com/${path}.git`,
  namespace: "wireguard",
  visibility_level: 20,
  path_with_namespace: path,
  default_branch: "master",
  ci_config_path: null,
});

/** A job of a pipeline, as the pipeline’s event lists it. */
export const gitlabBuild = (changes: Fields = {}): Fields => ({
  id: 1977,
  stage: "build",
  name: "build (x86_64, 4.9)",
  status: "success",
  created_at: "2017-07-19 14:49:00 UTC",
  started_at: "2017-07-19 14:50:12 UTC",
  finished_at: "2017-07-19 15:00:00 UTC",
  duration: 588.0,
  queued_duration: 12.0,
  failure_reason: null,
  when: "on_success",
  manual: false,
  allow_failure: false,
  user: { id: 3, username: "zx2c4" },
  runner: { id: 380987, description: "shared-runners-manager-6.gitlab.com", tags: ["linux"] },
  artifacts_file: { filename: null, size: null },
  environment: null,
  ...changes,
});

export const gitlabPipeline = (changes: Fields = {}, builds: readonly Fields[] = [gitlabBuild()], path?: string) => ({
  object_kind: "pipeline",
  object_attributes: {
    id: 2366,
    iid: 3,
    name: null,
    ref: "master",
    tag: false,
    sha: COMMIT,
    before_sha: "0000000000000000000000000000000000000000",
    source: "push",
    status: "success",
    detailed_status: "passed",
    stages: ["build", "test"],
    created_at: "2017-07-19 14:49:00 UTC",
    finished_at: "2017-07-19 15:01:00 UTC",
    duration: 600,
    variables: [],
    url: "https://gitlab.com/wireguard/wireguard-linuxkit/-/pipelines/2366",
    ...changes,
  },
  merge_request: null,
  user: { id: 3, username: "zx2c4" },
  project: gitlabProject(path),
  commit: { id: COMMIT, message: "wg", timestamp: "2017-07-19T14:40:00+02:00" },
  builds,
});

export const gitlabJob = (changes: Fields = {}, path?: string) => ({
  object_kind: "build",
  ref: "master",
  tag: false,
  before_sha: "0000000000000000000000000000000000000000",
  sha: COMMIT,
  build_id: 1977,
  build_name: "build (x86_64, 4.9)",
  build_stage: "build",
  build_status: "success",
  build_created_at: "2017-07-19 14:49:00 UTC",
  build_started_at: "2017-07-19T14:50:12.886Z",
  build_finished_at: "2017-07-19T15:00:00.000Z",
  build_duration: 588.0,
  build_allow_failure: false,
  build_failure_reason: "unknown_failure",
  retries_count: 0,
  pipeline_id: 2366,
  project_id: 380,
  project_name: "wireguard / wireguard-linuxkit",
  user: { id: 3, username: "zx2c4" },
  commit: { id: 2366, sha: COMMIT, message: "wg", status: "running", duration: null },
  repository: { name: "wireguard-linuxkit", homepage: `https://gitlab.com/${path ?? "wireguard/wireguard-linuxkit"}` },
  project: gitlabProject(path),
  runner: null,
  environment: null,
  ...changes,
});

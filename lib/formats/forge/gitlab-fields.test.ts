import { expect, it } from "vitest";
import { gitlabProject } from "@/tests/support/forge-payloads";
import { Environment, GitlabProject, jobOf, projectAt } from "./gitlab-fields";

const project = GitlabProject.parse(gitlabProject());
const build = {
  id: 7,
  name: "build",
  commit: "0441a379af7cce26fadad4931b82baa076dff93a",
  failureReason: null,
  startedAt: "2017-07-19T14:50:00.000Z",
  finishedAt: null,
  environment: null,
};

it("a project is its path, its page and the file of its CI", () => {
  expect(project).toEqual({
    repository: { path: "wireguard/wireguard-linuxkit", host: "gitlab.com" },
    webUrl: "https://gitlab.com/wireguard/wireguard-linuxkit",
    workflow: ".gitlab-ci.yml",
  });
  expect(projectAt("https://gitlab.com/a/b")?.repository).toEqual({ path: "a/b", host: "gitlab.com" });
  for (const none of [undefined, "", "a/b", "https://gitlab.com/"]) expect(projectAt(none)).toBeNull();
});

it("a job that has begun is a run, since when it began while it has no end", () => {
  expect(jobOf({ ...build, status: "running" }, project)).toMatchObject({ runId: "7", observedAt: build.startedAt });
  expect(jobOf({ ...build, status: "created" }, project)).toBeNull();
});

it("an environment is named, or there is none", () => {
  expect([{ name: "ci", tier: "other" }, null, undefined].map((it) => Environment.parse(it))).toEqual([
    "ci",
    null,
    null,
  ]);
});

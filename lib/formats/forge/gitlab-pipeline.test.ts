import { describe, expect, it } from "vitest";
import { COMMIT, gitlabBuild, gitlabJob, gitlabPipeline } from "@/tests/support/forge-payloads";
import { GitlabJob } from "./gitlab-job";
import { GitlabPipeline } from "./gitlab-pipeline";

type Fields = Readonly<Record<string, unknown>>;
const read = (changes: Fields = {}, builds?: readonly Fields[]) =>
  GitlabPipeline.parse(gitlabPipeline(changes, builds));
const broken = (payload: unknown) => GitlabPipeline.safeParse(payload).error?.issues.map(({ path }) => path.join("."));
const sum = (changes: Fields = {}, builds?: readonly Fields[]) => read(changes, builds).jobs.find((it) => it.isSum);

describe("GitLab’s pipeline event", () => {
  it("tells of each job as the job’s own event does", () => {
    const [job] = read().jobs;
    expect(job).toEqual(GitlabJob.parse(gitlabJob()).jobs[0]);
  });

  it("and of their sum, called by its name or pipeline, once it has ended", () => {
    expect(sum()).toMatchObject({
      name: "pipeline",
      commit: COMMIT,
      runId: "pipeline 2366 2017-07-19T15:01:00.000Z",
      outcome: "passed",
      url: "https://gitlab.com/wireguard/wireguard-linuxkit/-/pipelines/2366",
    });
    expect(sum({ name: "nightly" })?.name).toBe("nightly");
    expect(sum({ status: "running", finished_at: null })).toBeUndefined();
    expect(sum({ status: "running" })).toBeUndefined();
  });

  it("ended anew after a retry it is another run", () => {
    expect(sum({ finished_at: "2017-07-19 16:01:00 UTC" })?.runId).not.toBe(sum()?.runId);
  });

  it.each([
    ["failed", "failed"],
    ["canceled", "inconclusive"],
    ["skipped", "inconclusive"],
    ["manual", "inconclusive"],
  ])("%s as a whole is %s", (status, outcome) => expect(sum({ status })).toMatchObject({ word: status, outcome }));

  it("passed with warnings is no pass", () => {
    const allowed = gitlabBuild({ id: 1978, status: "failed", allow_failure: true });
    for (const it of [sum({ detailed_status: "passed with warnings" }), sum({}, [gitlabBuild(), allowed])])
      expect(it).toMatchObject({ word: "passed_with_warnings", outcome: "inconclusive" });
  });

  it("lists jobs that have not begun, which say nothing yet", () => {
    const builds = [gitlabBuild(), gitlabBuild({ id: 1978, status: "created", started_at: null, finished_at: null })];
    const event = read({ status: "running", finished_at: null }, builds);
    expect(event.jobs.map((job) => job.runId)).toEqual(["1977"]);
    expect(event.nothing).toBe("1 of 2 jobs have not begun.");
    expect(read().nothing).toBeNull();
  });

  it.each<readonly [string, unknown, string]>([
    ["no jobs", { ...gitlabPipeline(), builds: undefined }, "builds"],
    ["a job without a name", gitlabPipeline({}, [gitlabBuild(), gitlabBuild({ name: null })]), "builds.1.name"],
    ["no commit", gitlabPipeline({ sha: "HEAD" }), "object_attributes.sha"],
    ["no project", { ...gitlabPipeline(), project: null }, "project"],
    [
      "a thousand jobs",
      gitlabPipeline(
        {},
        Array.from({ length: 1000 }, () => gitlabBuild()),
      ),
      "builds",
    ],
  ])("with %s is not read", (_what, payload, path) => expect(broken(payload)).toEqual([path]));
});

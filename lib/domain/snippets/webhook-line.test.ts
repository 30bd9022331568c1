import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { GithubWorkflowJob } from "@/lib/formats/forge/github-workflow-job";
import { GitlabJob } from "@/lib/formats/forge/gitlab-job";
import { HEAD, lastCurl } from "@/tests/support/shell-snippet";
import { type LineAsked, webhookLine } from "./webhook-line";

const asked: LineAsked = {
  forge: "github",
  address: "http://127.0.0.1:3000/api/v1/webhooks/github?source=263",
  secret: "whsec_a+b/c=",
  repository: "linuxkit/linuxkit",
  host: "https://gitlab.com",
  job: { check: "build", target: { arch: "x86_64", series: "4.9" } },
  commit: "c".repeat(40),
};
const sent = (changes: Partial<LineAsked> = {}) => lastCurl(webhookLine({ ...asked, ...changes }).text, {});

describe("a line for the terminal that sends what GitHub would send", () => {
  it("tells of one job that passed, signed over the very bytes of the body", () => {
    const { calls, url, headers, body } = sent();
    expect(url).toBe(asked.address);
    expect(body).toMatchObject({
      action: "completed",
      repository: { full_name: "linuxkit/linuxkit" },
      workflow_job: { name: "build (x86_64, 4.9)", head_sha: asked.commit, status: "completed", conclusion: "success" },
    });
    expect(GithubWorkflowJob.parse(body).jobs).toMatchObject([{ name: "build (x86_64, 4.9)", outcome: "passed" }]);
    const raw = calls.at(-1)?.at(-1) ?? "";
    const signature = createHmac("sha256", asked.secret).update(raw).digest("hex");
    expect(headers).toContain(`X-Hub-Signature-256: sha256=${signature}`);
    expect(headers).toContain("X-GitHub-Event: workflow_job");
  });
  it("of the only place there is by its check alone, and without a candidate of the commit one is in", () => {
    const { body } = sent({ job: { check: "test", target: { name: "default" } }, commit: null });
    expect(body.workflow_job).toMatchObject({ name: "test", head_sha: HEAD });
  });
});

it("the same of GitLab, with its token", () => {
  const { headers, body } = sent({ forge: "gitlab" });
  expect(headers).toContain("X-Gitlab-Token: whsec_a+b/c=");
  expect(body).toMatchObject({
    object_kind: "build",
    build_name: "build (x86_64, 4.9)",
    build_status: "success",
    sha: asked.commit,
    project: { path_with_namespace: "linuxkit/linuxkit", web_url: "https://gitlab.com/linuxkit/linuxkit" },
  });
  expect(GitlabJob.parse(body).jobs).toMatchObject([{ name: "build (x86_64, 4.9)", outcome: "passed" }]);
  expect(webhookLine(asked).where).toBe("tells that build (x86_64, 4.9) passed, signed with this secret");
});

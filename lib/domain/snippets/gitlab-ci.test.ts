import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PostedRuns } from "@/lib/verbs/run-in";
import { HEAD, lastCurl, TREE } from "@/tests/support/shell-snippet";
import type { SnippetsAsked } from "./asked";
import { gitlabPosted, gitlabProved } from "./gitlab-ci";

const at = (series: string) => ({ arch: "x86_64", series });
const asked: SnippetsAsked = {
  base: "https://slipway.example",
  project: "wireguard",
  path: "",
  legs: [
    { check: "build", target: at("4.9") },
    { check: "boot", target: at("4.9") },
    { check: "boot", target: at("4.12") },
  ],
  token: null,
};
const env = {
  SLIPWAY_ID_TOKEN: "header.claims.signature",
  SLIPWAY_TOKEN: "slw_secret",
  CI_COMMIT_SHA: HEAD,
  CI_JOB_STATUS: "success",
  CI_JOB_ID: "1977",
  CI_JOB_URL: "https://gitlab.com/wireguard/linuxkit/-/jobs/1977",
  CHECK: "boot",
  TARGET: "x86_64/4.12",
};
const jobOf = (text: string) => parse(text).slipway;
const toldBy = (text: string) => lastCurl(jobOf(text).after_script[0], env);
const RUN = {
  project: "wireguard",
  check: "boot",
  target: "x86_64/4.12",
  revision: HEAD,
  tree: TREE,
  outcome: "success",
  url: env.CI_JOB_URL,
};

describe("the job that needs no secret", () => {
  const { text } = gitlabProved(asked);

  it("has an ID token for this instance alone, and none for a merge request", () => {
    expect(jobOf(text).id_tokens).toEqual({ SLIPWAY_ID_TOKEN: { aud: "https://slipway.example" } });
    expect(jobOf(text).rules).toEqual([{ if: '$CI_PIPELINE_SOURCE != "merge_request_event"' }]);
  });

  it("is each of the project’s own jobs", () => {
    expect(jobOf(text).parallel.matrix).toEqual([
      { CHECK: ["build"], TARGET: ["x86_64/4.9"] },
      { CHECK: ["boot"], TARGET: ["x86_64/4.9", "x86_64/4.12"] },
    ]);
    const [first] = asked.legs;
    const one = jobOf(gitlabProved({ ...asked, legs: first ? [first] : [] }).text);
    expect([one.variables, one.parallel]).toEqual([{ CHECK: "build", TARGET: "x86_64/4.9" }, undefined]);
  });

  it("posts what the job came to, and no run’s number: the token tells it", () => {
    const { headers, body } = toldBy(text);
    expect(headers[0]).toBe("Authorization: Bearer header.claims.signature");
    expect(body).toEqual(RUN);
  });

  it("has no target where there is only one place", () => {
    const legs = ["build", "boot"].map((check) => ({ check, target: { name: "default" } }));
    const { text } = gitlabProved({ ...asked, legs });
    expect(jobOf(text).parallel.matrix).toEqual([{ CHECK: ["build"] }, { CHECK: ["boot"] }]);
    expect(toldBy(text).body).not.toHaveProperty("target");
  });
});

it("the job with a token names its run itself", () => {
  const { text, shows } = gitlabPosted(asked);
  expect([shows, jobOf(text).id_tokens]).toEqual(["posted", undefined]);
  const { headers, body } = toldBy(text);
  expect(headers[0]).toBe("Authorization: Bearer slw_secret");
  expect(body).toEqual({ ...RUN, runId: "1977" });
  expect(PostedRuns.parse(body)).toHaveLength(1);
});

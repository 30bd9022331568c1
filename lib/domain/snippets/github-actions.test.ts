import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PostedRuns } from "@/lib/verbs/run-in";
import { HEAD, lastCurl, TREE } from "@/tests/support/shell-snippet";
import type { SnippetsAsked } from "./asked";
import { githubPosted, githubProved } from "./github-actions";

const asked: SnippetsAsked = {
  base: "https://slipway.example",
  project: "wireguard",
  path: "projects/wireguard",
  legs: [
    { check: "build", target: { arch: "x86_64", series: "4.9" } },
    { check: "boot", target: { arch: "x86_64", series: "4.9" } },
  ],
  token: null,
};
const env = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "asked",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://issuer.example/token?api-version=2.0",
  GITHUB_SHA: HEAD,
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "wireguard/wireguard-linuxkit",
  GITHUB_RUN_ID: "5120",
  GITHUB_RUN_ATTEMPT: "2",
  SLIPWAY: asked.base,
  SLIPWAY_TOKEN: "slw_secret",
  CHECK: "boot",
  TARGET: "x86_64/4.9",
  OUTCOME: "failure",
};
const testOf = (text: string) => parse(text).jobs.test;
const toldBy = (text: string, more: object = {}) => lastCurl(testOf(text).steps.at(-1).run, { ...env, ...more });
const RUN = {
  project: "wireguard",
  check: "boot",
  target: "x86_64/4.9",
  revision: HEAD,
  tree: TREE,
  outcome: "failure",
  url: "https://github.com/wireguard/wireguard-linuxkit/actions/runs/5120",
};

describe("the workflow that needs no secret", () => {
  const { text, shows } = githubProved(asked);

  it("may ask for an ID token, and is not started by a pull request", () => {
    expect(shows).toBe("proved");
    expect(parse(text).on).toEqual(["push", "workflow_dispatch"]);
    expect(testOf(text).permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(text).not.toContain("secrets.");
  });

  it("has each of the project’s own jobs", () => {
    expect(testOf(text).strategy.matrix.include).toEqual([
      { check: "build", target: "x86_64/4.9" },
      { check: "boot", target: "x86_64/4.9" },
    ]);
  });

  it("asks for a token that is for this instance alone, and posts with it", () => {
    const { calls, url, headers, body } = toldBy(text);
    expect(calls[0]).toContain("https://issuer.example/token?api-version=2.0&audience=https://slipway.example");
    expect(calls[0]).toContain("Authorization: Bearer asked");
    expect(url).toBe("https://slipway.example/api/v1/ci/runs");
    expect(headers).toEqual(["Authorization: Bearer header.claims.signature", "Content-Type: application/json"]);
    expect(body).toEqual(RUN);
  });

  it("names the tree of the project’s path, and puts no expression into a script", () => {
    expect(text).toContain("git rev-parse HEAD:projects/wireguard");
    expect(testOf(text).steps.at(-1).run).not.toContain("${{");
  });

  it("says no target where there is only one place, and no job where no policy asks for one", () => {
    for (const legs of [[], [{ check: "build", target: { name: "default" } }]]) {
      const { text } = githubProved({ ...asked, legs });
      expect(testOf(text).strategy.matrix.include).toEqual([{ check: "build" }]);
      expect(toldBy(text, { CHECK: "build" }).body).not.toHaveProperty("target");
    }
  });

  it("writes a place of other axes out, and a number as the text that it is", () => {
    const legs: SnippetsAsked["legs"] = [
      { check: "boot", target: { os: "linux", arch: "x86_64" } },
      { check: "boot", target: { name: "4.9" } },
    ];
    const { include } = testOf(githubProved({ ...asked, legs }).text).strategy.matrix;
    expect(include.map((it: { target: string }) => JSON.parse(it.target))).toEqual(legs.map(({ target }) => target));
    const named = testOf(githubProved({ ...asked, legs: legs.slice(1) }).text).strategy.matrix.include;
    expect(named).toEqual([{ check: "boot", target: "4.9" }]);
    const { body } = toldBy(githubProved({ ...asked, legs }).text, { TARGET: include[0].target });
    expect(body.target).toEqual(legs[0]?.target);
  });
});

describe("the workflow with a token", () => {
  const { text, shows } = githubPosted(asked);

  it("keeps it as a secret, and names run and attempt itself", () => {
    expect(shows).toBe("posted");
    expect(testOf(text).permissions).toEqual({ contents: "read" });
    const { headers, body } = toldBy(text);
    expect(headers[0]).toBe("Authorization: Bearer slw_secret");
    expect(body).toEqual({ ...RUN, runId: "5120", attempt: 2 });
    expect(PostedRuns.parse(body)).toHaveLength(1);
  });
});

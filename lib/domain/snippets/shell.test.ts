import { expect, it } from "vitest";
import { PostedRuns } from "@/lib/verbs/run-in";
import { HEAD, lastCurl, TREE } from "@/tests/support/shell-snippet";
import type { SnippetsAsked } from "./asked";
import { shellPosted } from "./shell";

const asked: SnippetsAsked = {
  base: "http://127.0.0.1:3000",
  project: "wireguard",
  path: "",
  legs: [{ check: "build", target: { arch: "x86_64", series: "4.9" } }],
  token: null,
};

it("tells that the first job passed, on the commit that is there, with a token that was just made or a variable", () => {
  for (const token of [null, "slw_made"]) {
    const { url, headers, body } = lastCurl(shellPosted({ ...asked, token }).text, { SLIPWAY_TOKEN: "slw_kept" });
    expect(url).toBe("http://127.0.0.1:3000/api/v1/ci/runs");
    expect(headers[0]).toBe(`Authorization: Bearer ${token ?? "slw_kept"}`);
    expect(body).toMatchObject({ check: "build", target: "x86_64/4.9", revision: HEAD, tree: TREE, outcome: "passed" });
    expect(PostedRuns.parse(body)).toHaveLength(1);
  }
});

it("writes a place of other axes out", () => {
  const target = { os: "linux", arch: "x86_64" };
  const { body } = lastCurl(shellPosted({ ...asked, token: "t", legs: [{ check: "build", target }] }).text, {});
  expect(body.target).toEqual(target);
});

import { expect, it } from "vitest";
import { githubRepository } from "@/tests/support/forge-payloads";
import { GithubRepository, stateOf } from "./github-fields";

it("a repository is its path, and the machine that it is at", () => {
  expect(GithubRepository.parse(githubRepository())).toEqual({
    path: "wireguard/wireguard-linuxkit",
    host: "github.com",
  });
  expect(GithubRepository.parse({ full_name: "a/b" })).toEqual({ path: "a/b", host: null });
});

it("the conclusion counts once there is one", () => {
  expect(stateOf({ status: "completed", conclusion: "failure" })).toEqual({
    word: "failure",
    outcome: "failed",
    isDone: true,
  });
  expect(stateOf({ status: "in_progress", conclusion: "failure" })).toMatchObject({
    word: "in_progress",
    isDone: false,
  });
  expect(stateOf({ status: null })).toEqual({ word: "none", outcome: "inconclusive", isDone: false });
});

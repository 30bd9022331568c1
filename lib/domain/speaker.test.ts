import { expect, it } from "vitest";
import { Scopes } from "./speaker";

it("a token is made for posting CI results, or for marking a project's criteria, and for nothing else", () => {
  expect(Scopes).toEqual(["ci:write", "project:write"]);
});

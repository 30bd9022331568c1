import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sourceBody, sourceFields } from "./source-in";

const Fields = z.strictObject(sourceFields);
const read = (said: object) => sourceBody(Fields.parse({ repository: "wireguard/wireguard", ...said }));

describe("a source is kept with its issuer, and a workflow by its path", () => {
  it.each([
    [
      { forge: "github", workflow: "ci.yml" },
      { forge: "github", issuer: "https://token.actions.githubusercontent.com", workflow: ".github/workflows/ci.yml" },
    ],
    [
      { forge: "gitlab", workflow: ".gitlab-ci.yml", environment: " ci " },
      { forge: "gitlab", issuer: "https://gitlab.com", workflow: ".gitlab-ci.yml", environment: "ci" },
    ],
    [
      { forge: "gitlab", issuer: "https://git.zx2c4.com" },
      { forge: "gitlab", issuer: "https://git.zx2c4.com" },
    ],
    [{ issuer: "https://token.actions.githubusercontent.com" }, { forge: "github" }],
    [{ issuer: "https://git.zx2c4.com" }, { forge: "other", issuer: "https://git.zx2c4.com" }],
    [
      { forge: "github", workflow: "", environment: "", issuer: "" },
      { workflow: null, environment: null },
    ],
    [
      { forge: "github", repository: "https://github.com/WireGuard/wireguard-linuxkit.git" },
      { repository: "WireGuard/wireguard-linuxkit" },
    ],
    [{ forge: "gitlab", repository: "group/sub/project/" }, { repository: "group/sub/project" }],
  ])("%j", (said, kept) => expect(read(said)).toMatchObject(kept));

  it("and not where nobody can tell whose word it is", () => expect(read({})).toBeNull());
});

it.each([
  ["repository", "wireguard"],
  ["repository", "wire guard/x"],
  ["repository", ""],
  ["workflow", "ci"],
  ["workflow", "ci .yml"],
  ["workflow", "ci.yml@refs/heads/main"],
  ["issuer", "gitlab.com"],
  ["issuer", "https://user:pass@gitlab.com"],
  ["environment", "a\nb"],
  ["environment", " "],
  ["forge", "sourcehut"],
])("its %s is not %j", (field, text) => {
  expect(Fields.safeParse({ repository: "a/b", [field]: text }).success).toBe(field === "environment" && text === "");
});

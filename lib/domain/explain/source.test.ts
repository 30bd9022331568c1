import { expect, it } from "vitest";
import { secretSaid, sourceForge, sourceHeldTo, sourceLimits } from "./source";

it.each([
  [null, null, ""],
  ["ci.yml", null, ", by ci.yml"],
  [null, "release", ", in the environment release"],
  ["ci.yml", "release", ", by ci.yml in the environment release"],
])("a source of the workflow %s and the environment %s: “%s”", (workflow, environment, words) =>
  expect(sourceLimits({ workflow, environment })).toBe(words),
);

it.each([
  [{ forge: "github", issuer: "https://token.actions.githubusercontent.com" }, "at GitHub"],
  [{ forge: "gitlab", issuer: "https://gitlab.com" }, "at GitLab"],
  [{ forge: "gitlab", issuer: "https://git.example" }, "at https://git.example"],
  [{ issuer: "https://ci.example" }, "at https://ci.example"],
] as const)("%j is %s", (body, said) => expect(sourceForge(body)).toBe(said));

it.each([
  [{ workflow: null, environment: null }, "any workflow"],
  [{ workflow: "ci.yml", environment: null }, "by ci.yml"],
  [{ workflow: null, environment: "release" }, "in the environment release"],
])("%j is held to %s", (body, said) => expect(sourceHeldTo(body)).toBe(said));

it("a secret says how long it is good, and whether it was ever used", () => {
  expect(secretSaid({ made: "19 July", used: null, ends: null })).toBe("Secret made 19 July, never used");
  expect(secretSaid({ made: "19 July", used: "2 minutes ago", ends: "20 July, 16:00 UTC" })).toBe(
    "The secret before made 19 July, last used 2 minutes ago, good until 20 July, 16:00 UTC",
  );
});

import { expect, it } from "vitest";
import { handleOfGithub } from "./github";

it("nobody becomes the chair by being called chair on GitHub", () => {
  expect(handleOfGithub("chair")).toBe("@chair");
});

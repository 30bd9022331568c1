import { expect, it } from "vitest";
import { Source } from "./source";

it.each([
  ["a file of the record", { file: "reports/sig-security/2017-07-19.md" }, true],
  ["a commit and a path in it", { commit: "67d021ad", path: "docs/security.md" }, true],
  ["a pull request by its number", { pr: 2033 }, true],
  ["a pull request by half a number", { pr: 2.5 }, false],
  ["a field that nobody reads", { file: "a.md", line: 3 }, false],
])("%s is a source: %#", (_, source, is) => expect(Source.safeParse(source).success).toBe(is));

import { expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import { aCandidate, aKnown, aLog, aProject, contentOf } from "@/tests/support/make";
import { takenOver } from "./taken-over";

const [first, second] = [aConfiguration({ BUG: "y" }), aConfiguration({ BUG: "n" })];
const known = aKnown(
  aLog(
    aProject("wireguard"),
    aCandidate("one", { at: "07-01" }, { configurations: [first] }),
    aCandidate("two", { at: "07-02" }, { configurations: [second] }),
    aCandidate("three", { at: "07-03", course: "record" }, { configurations: [] }),
  ),
);

test.each([
  ["the present candidate's kernel material", "new", [second]],
  ["its own where it was put forward before", "one", [first]],
  ["none of a course that practice has left", "three", [second]],
])("a candidate takes over %s", (_, content, configurations) => {
  expect(takenOver(known, { project: "wireguard", ...contentOf(content) })).toEqual({
    path: "wireguard.yml",
    dialect: "2017-07",
    configurations,
    builds: false,
  });
});

test("the first of a project takes over nothing", () => {
  expect(takenOver(known, { project: "landlock", ...contentOf("one") })).toMatchObject({
    path: "landlock.yml",
    configurations: [],
  });
});

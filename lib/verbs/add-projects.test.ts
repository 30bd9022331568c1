import { describe, expect, it } from "vitest";
import { act, aGroup, ofInstance, refusal } from "@/tests/support/act";
import { aLog } from "@/tests/support/make";
import { addProjects } from "./add-projects";

const site = {
  slug: "site",
  repository: "https://git.example.org/site",
  summary: "the public pages",
  maintainers: ["@ef"],
};
const add = (projects: readonly object[], by = "chair", log = aGroup()) => act(addProjects, by, { projects }, log);

describe("the chair adds projects", () => {
  it("and their maintainers", () => {
    const { kinds, bodies, answer } = add([site]);
    expect(kinds).toEqual(["project", "appointment"]);
    expect(bodies[0]).toMatchObject({
      slug: "site",
      name: "site",
      summary: "the public pages",
      short: "the public pages",
    });
    expect(answer).toMatchObject({ added: ["site"], there: [], named: [] });
  });

  it("with their summary’s first words where the board has no room for it", () =>
    expect(add([{ ...site, summary: "reads the exports of every week and keeps them" }]).bodies[0]).toMatchObject({
      short: "reads the exports of every week and…",
    }));

  it("which changes nothing of what is there", () => {
    const { kinds, answer } = add([{ ...site, slug: "wireguard", maintainers: [] }]);
    expect(kinds).toEqual([]);
    expect(answer).toMatchObject({ added: [], there: ["wireguard"] });
  });
});

describe("refused is", () => {
  it.each(["maintainer", "voter", "stranger"])("a %s, though nothing were new", (by) =>
    expect(refusal(() => add([], by))).toMatch(/^not-permitted: Not done: registering a project takes a chair/),
  );
  it("a group that is not set up yet", () =>
    expect(refusal(() => add([site], "chair", aLog(ofInstance("chair", "chair"))))).toMatch(/^conflict: Not added/));
});

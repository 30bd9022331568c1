import { describe, expect, it } from "vitest";
import { aGroup, person } from "@/tests/support/act";
import { aKnown, anAppointment } from "@/tests/support/make";
import { addedBy, PastedProject } from "./pasted-projects";

const known = aKnown(aGroup(anAppointment("@ab", "maintainer")));
const project = (slug: string, ...maintainers: string[]) =>
  PastedProject.parse({ slug, repository: "https://git.example.org/x", maintainers });
const added = (...projects: ReturnType<typeof project>[]) => addedBy(known, person("chair"), projects);

describe("what pasting comes to", () => {
  it("is a registration and an appointment for each maintainer", () =>
    expect(added(project("site", "@ef", "@gh")).says.map((it) => it.kind)).toEqual([
      "project",
      "appointment",
      "appointment",
    ]));

  it("passes over who maintains it already, and names who is new", () => {
    const { says, there, named } = added(project("wireguard", "@ab", "@cd"));
    expect(says.map((it) => it.kind)).toEqual(["appointment"]);
    expect([there, named]).toEqual([["wireguard"], [{ project: "wireguard", who: "@cd" }]]);
  });

  it("doubles nothing within one pasting", () => {
    const { says } = added(project("site", "@ef", "@ef"), project("site", "@gh"));
    expect(says.map((it) => it.kind)).toEqual(["project", "appointment", "appointment"]);
  });

  it("takes a slug for its summary where none was said", () =>
    expect(added(project("site")).says[0]?.body).toMatchObject({ summary: "site", short: "" }));
});

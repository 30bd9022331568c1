import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { editProject, registerProjects } from "./register-project";

const wanted = { slug: "tpm", summary: "Sealed keys.", repository: "https://github.com/linuxkit/linuxkit" };
type By = Parameters<typeof act>[1];
const register = (input: unknown = wanted, by: By = "chair", log = aGroup()) => act(registerProjects, by, input, log);
const edit = (changes: object, by: By = "maintainer", log: readonly Fact[] = aGroup()) =>
  act(editProject, by, { project: "wireguard", ...changes }, log);

describe("the chair registers projects", () => {
  it("one, with what was left out filled in", () => {
    const { says, answer } = register();
    expect(says).toMatchObject([
      {
        kind: "project",
        stream: "project:tpm",
        body: {
          ...wanted,
          name: "tpm",
          short: "",
          path: "",
          tags: [],
          leads: [],
          candidate: true,
          boardFrom: "2017-07-19T16:00:00.000Z",
        },
      },
    ]);
    expect(answer).toEqual({ projects: ["tpm"], entries: [aGroup().length + 1] });
  });

  it("up to 200 at once, all or none", () => {
    const list = Array.from({ length: 200 }, (_, index) => ({ ...wanted, slug: `p${index}` }));
    expect(register(list).says).toHaveLength(200);
    expect(refusal(() => register([...list, wanted]))).toBe(
      "bad-input: Not recorded: Register one project, or a list of 1 to 200.",
    );
    expect(refusal(() => register([...list.slice(1), { ...wanted, slug: "wireguard" }]))).toMatch(/^conflict: /);
  });

  it("with tags, also those that a policy names, each once", () => {
    expect(register({ ...wanted, tags: ["kernel", "kernel", "lsm"] }).bodies).toMatchObject([
      { tags: ["kernel", "lsm"] },
    ]);
    expect(register({ ...wanted, tags: "kernel" }).bodies).toMatchObject([{ tags: ["kernel"] }]);
  });
});

describe("a registration is refused", () => {
  it.each(["stranger", "maintainer", "voter"])("to a %s", (by) =>
    expect(refusal(() => register(wanted, by))).toBe(
      `not-permitted: Not done: registering a project takes a chair, and ${by} is not that today.`,
    ),
  );
  it("to a token, the chair's too", () => {
    expect(refusal(() => register(wanted, aToken("chair", undefined, null)))).toMatch(/^not-permitted: .*Sign in/);
  });

  it("for a name that is taken, in the log or in the same list", () => {
    expect(refusal(() => register({ ...wanted, slug: "landlock" }))).toBe(
      "conflict: Not registered: there is a project called landlock already.",
    );
    expect(refusedFields(() => register({ ...wanted, slug: "landlock" }))).toEqual(["slug"]);
    expect(refusedFields(() => register([wanted, wanted]))).toEqual(["[1].slug"]);
  });

  it.each([
    ["a slug with capitals", { slug: "TPM" }, "slug"],
    ["no summary", { summary: " " }, "summary"],
    ["a repository that is no link", { repository: "git@github.com:a/b" }, "repository"],
    ["a tag with a space", { tags: ["a b"] }, "tags[0]"],
    ["a field there is not", { leads: [] }, "leads"],
  ])("for %s", (_what, changes, path) => {
    expect(refusedFields(() => register({ ...wanted, ...changes }))).toEqual([path]);
    expect(refusedFields(() => register([wanted, { ...wanted, ...changes }]))).toEqual([`[1].${path}`]);
  });
});

describe("a project is edited", () => {
  it("by its maintainer or the chair: what is left out stays", () => {
    for (const by of ["maintainer", "chair"])
      expect(edit({ summary: "A tunnel." }, by).bodies).toMatchObject([
        { slug: "wireguard", summary: "A tunnel.", tags: ["kernel"], path: "projects/wireguard" },
      ]);
  });

  it("with nothing new, nothing is recorded", () => {
    expect(edit({ summary: "The project wireguard.", tags: ["kernel"] }).says).toEqual([]);
    expect(edit({ tags: ["kernel"] }).answer).toEqual({ project: "wireguard", entries: [] });
  });

  it("a tag that no policy names is the maintainer's to set", () => {
    expect(edit({ tags: ["kernel", "crypto"] }).bodies).toMatchObject([{ tags: ["kernel", "crypto"] }]);
  });

  it("a tag that a policy names is the chair's, to take off as to put on", () => {
    for (const tags of [[], ["crypto"]])
      expect(refusal(() => edit({ tags }))).toBe(
        "not-permitted: Not done: setting a tag that a policy names takes a chair of wireguard, and maintainer is not that today.",
      );
    expect(edit({ tags: [] }, "chair").bodies).toMatchObject([{ tags: [] }]);
  });

  it("by nobody else, and no token", () => {
    for (const by of ["stranger", "voter", aToken("maintainer")])
      expect(refusal(() => edit({ summary: "x" }, by))).toMatch(/^not-permitted: /);
  });

  it("never its slug, and only where it is", () => {
    expect(refusedFields(() => edit({ slug: "wg" }))).toEqual(["slug"]);
    expect(refusal(() => act(editProject, "chair", { project: "wg", summary: "x" }, aGroup()))).toMatch(/^not-found: /);
  });
});

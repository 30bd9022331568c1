import { describe, expect, it } from "vitest";
import { templates } from "@/lib/domain/templates/list";
import { smallGroup } from "@/lib/domain/templates/small-group";
import { policyFrom } from "@/lib/domain/templates/template";
import { act, aToken, ofInstance, refusal, refusedFields } from "@/tests/support/act";
import { aCriterion, aFact, aLog, anAppointment } from "@/tests/support/make";
import { setUp } from "./set-up";

const begun = aFact(
  "instance",
  { name: "Slipway", practice: false, said: "A group of its own." },
  { stream: "instance", by: { kind: "slipway", id: "slipway" }, at: "05-01" },
);
const empty = aLog(begun, ofInstance("chair", "chair"));
const charts = {
  slug: "charts",
  repository: "https://git.example.org/charts",
  summary: "weekly figures",
  maintainers: ["@ab"],
};
const parser = { slug: "parser", repository: "https://git.example.org/parser", maintainers: ["@cd", "@ab"] };
const input = { name: "Field tools", template: "small-group", projects: [charts, parser] };
const [readme] = smallGroup.policy.criteria;
const set = (changes: object = {}, by: Parameters<typeof act>[1] = "chair", log = empty) =>
  act(setUp, by, { ...input, ...changes }, log);
const refused = (...args: Parameters<typeof set>) => refusal(() => set(...args));

describe("the chair sets a group up", () => {
  it("in one append: its name, channel, policy, projects and their maintainers", () => {
    const { kinds, answer } = set();
    expect(kinds.join(" ")).toBe("instance channel policy project appointment project appointment appointment");
    expect(answer).toMatchObject({ channel: "use", added: ["charts", "parser"], there: [], named: [] });
  });

  it("each fact in the stream it belongs to, and by the chair", () => {
    const { says } = set();
    expect(says.map((it) => it.stream).slice(0, 5)).toEqual([
      "instance",
      "channel:use",
      "channel:use",
      "project:charts",
      "project:charts",
    ]);
    expect(new Set(says.map((it) => it.actor.id))).toEqual(new Set(["chair"]));
  });

  it("with the template’s policy, as version 1", () => {
    expect(set().bodies).toContainEqual({ policy: policyFrom(smallGroup) });
    expect(set().bodies[0]).toMatchObject({ name: "Field tools", practice: false });
  });

  it("or with one edited from it, which stays the channel’s version 1", () => {
    const policy = { ...smallGroup.policy, criteria: [readme] };
    expect(set({ policy }).bodies[2]).toMatchObject({ policy: { channel: "use", version: 1, criteria: [readme] } });
  });

  it("with no project yet", () => expect(set({ projects: [] }).kinds).toEqual(["instance", "channel", "policy"]));

  it.each(templates.map((it) => [it.key, it.channel.name, it.channel.base]))(
    "from the template %s",
    (template, channel, base) => {
      const body = set({ template }).bodies[1];
      expect(body).toMatchObject({ channel, rank: 1 });
      expect((body as { base?: string }).base).toBe(base);
    },
  );

  it("a maintainer by the handle of the forge", () =>
    expect(set().bodies[4]).toMatchObject({ who: "@ab", name: "@ab", role: "maintainer", of: { project: "charts" } }));
});

describe("done again", () => {
  const once = set();
  it("nothing is doubled", () =>
    expect(set({}, "chair", once.log)).toMatchObject({
      kinds: [],
      answer: { added: [], there: ["charts", "parser"], named: [] },
    }));

  it("what is missing is added: a project, and a maintainer of one that was there", () => {
    const site = { slug: "site", repository: "https://git.example.org/site" };
    const again = set({ projects: [{ ...charts, maintainers: ["@ab", "@ef"] }, site] }, "chair", once.log);
    expect(again.kinds).toEqual(["appointment", "project"]);
    expect(again.answer).toMatchObject({
      added: ["site"],
      there: ["charts"],
      named: [{ project: "charts", who: "@ef" }],
    });
  });

  it("with edited criteria it adds what is missing, where they are the very same", () => {
    const edited = set({ policy: smallGroup.policy });
    expect(set({ policy: smallGroup.policy }, "chair", edited.log).kinds).toEqual([]);
    expect(set({}, "chair", edited.log).kinds).toEqual([]);
  });

  it("with other criteria it is refused, and nothing is dropped in silence", () => {
    const policy = { ...smallGroup.policy, criteria: smallGroup.policy.criteria.slice(0, 1) };
    const says =
      "conflict: Not set up: Field tools is set up already, with other criteria. The policy of use says which;";
    expect(refused({ policy }, "chair", once.log)).toContain(says);
    expect(refused({}, "chair", set({ policy }).log)).toContain(says);
  });

  it.each([
    ["another name", { name: "Other tools" }],
    ["another template", { template: "open-source-project" }],
  ])("with %s it is refused, and says what stands", (_said, changes) =>
    expect(refused(changes, "chair", once.log)).toMatch(/^conflict: Not set up: .* set up already, as Field tools\./),
  );
});

describe("refused is", () => {
  it.each(["stranger", "voter"])("a %s", (by) =>
    expect(refused({}, by, aLog(...empty, anAppointment("voter", "voter")))).toMatch(
      /^not-permitted: Not done: setting the group up takes a chair, and/,
    ),
  );
  it("a token, even the chair’s", () =>
    expect(refused({}, aToken("chair", undefined, null))).toMatch(/^not-permitted/));

  it("a template that there is none of, with those there are", () =>
    expect(refused({ template: "smal" })).toMatch(
      /^bad-input: Not set up: there is no template called smal\. There are: small-group, /,
    ));

  it("a practice copy", () => {
    const channel = anAppointment("voter", "voter");
    expect(refusal(() => act(setUp, "chair", input, aLog(...empty, channel), { practice: true }))).toMatch(
      /^conflict: Not set up: this is a practice copy/,
    );
  });

  it.each([
    ["name", { name: "" }],
    ["name", { name: "x".repeat(81) }],
    ["projects[0].slug", { projects: [{ ...charts, slug: "Charts" }] }],
    ["projects[0].repository", { projects: [{ ...charts, repository: "https://git.example.org" }] }],
    ["projects[0].repository", { projects: [{ ...charts, repository: "javascript:alert(1)" }] }],
    ["projects[0].summary", { projects: [{ ...charts, summary: "x".repeat(401) }] }],
    ["projects[0].maintainers[0]", { projects: [{ ...charts, maintainers: ["ab"] }] }],
    ["projects", { projects: Array.from({ length: 1001 }, (_, place) => ({ ...charts, slug: `p${place}` })) }],
    [
      "policy.criteria[1].channel",
      { policy: { ...smallGroup.policy, criteria: [readme, aCriterion("soak", "days")] } },
    ],
    [
      "policy.criteria[1].project",
      { policy: { ...smallGroup.policy, criteria: [readme, aCriterion("needs", "needs", { project: "parsers" })] } },
    ],
    ["policy.criteria", { policy: { ...smallGroup.policy, criteria: [] } }],
    ["policy.criteria", { policy: { ...smallGroup.policy, criteria: [{ ...readme, obligation: "should" }] } }],
  ])("what is wrong by its field: %s", (field, changes) => expect(refusedFields(() => set(changes))).toContain(field));
});

it("a slug that is pasted twice is one project", () =>
  expect(set({ projects: [charts, charts] }).kinds.filter((kind) => kind === "project")).toHaveLength(1));

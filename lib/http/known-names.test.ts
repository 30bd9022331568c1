import { expect, it } from "vitest";
import { z } from "zod";
import { PolicyDraft } from "../domain/policy";
import { smallGroup } from "../domain/templates/small-group";
import { parsed } from "./body";
import { namesAt } from "./known-names";

const Of = z.strictObject({
  name: z.string(),
  list: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("ci"), checks: z.string() }),
        z.strictObject({ kind: z.literal("review"), count: z.number() }),
      ]),
    )
    .default([]),
});

it.each<[readonly PropertyKey[], unknown, readonly string[]]>([
  [[], {}, ["name", "list"]],
  [["name"], {}, []],
  [["list", 0], { list: [{ kind: "ci" }] }, ["kind", "checks"]],
  [["list", 0], { list: [{ kind: "no such" }] }, ["kind", "checks", "count"]],
  [["list", 0], null, ["kind", "checks", "count"]],
  [["elsewhere"], {}, []],
])("at %j of %j", (path, input, names) => expect(namesAt(Of, path, input)).toEqual(names));

it("through what refines, changes or joins a schema", () => {
  const refined = Of.refine(() => true).transform((it) => it);
  expect(namesAt(refined, [], {})).toEqual(["name", "list"]);
  expect(namesAt(z.intersection(Of, z.object({ more: z.string().optional() })), [], {})).toEqual([
    "name",
    "list",
    "more",
  ]);
});

const wrong = (change: (draft: { criteria: Record<string, unknown>[]; [key: string]: unknown }) => void) => {
  const draft = structuredClone(smallGroup.policy) as never;
  change(draft);
  try {
    parsed(z.strictObject({ policy: PolicyDraft }), { policy: draft });
    return "taken";
  } catch (failure) {
    return (failure as Error).message;
  }
};

it.each([
  [
    "an unknown field",
    wrong((it) => Object.assign(it.criteria[0] ?? {}, { secondPersn: true })),
    "Not recorded: policy.criteria[0].secondPersn: No such field. Did you mean secondPerson?",
  ],
  [
    "one that is near to none",
    wrong((it) => Object.assign(it, { colour: "blue" })),
    "Not recorded: policy.colour: No such field; remove it.",
  ],
  [
    "one of another kind of criterion",
    wrong((it) => Object.assign(it.criteria[0] ?? {}, { streak: 2 })),
    "Not recorded: policy.criteria[0].streak: No such field; remove it.",
  ],
  [
    "a criterion that is negated",
    wrong((it) => Object.assign(it.criteria[0] ?? {}, { not: true })),
    "Not recorded: policy.criteria[0].not: No such field: nothing can be negated. Write what must hold.",
  ],
  [
    "an unknown kind",
    wrong((it) => Object.assign(it.criteria[0] ?? {}, { kind: "atested" })),
    "Not recorded: policy.criteria[0].kind: There is none called “atested”. Did you mean attested?",
  ],
  [
    "a kind near to none",
    wrong((it) => Object.assign(it.criteria[0] ?? {}, { kind: "vibes" })),
    "Not recorded: policy.criteria[0].kind: There is none called “vibes”.",
  ],
  [
    "no kind",
    wrong((it) => Object.assign(it.criteria[0] ?? {}, { kind: undefined })),
    "Not recorded: policy.criteria[0].kind: Missing.",
  ],
  [
    "another way to decide",
    wrong((it) => Object.assign(it, { rule: { decidedBy: "hands" } })),
    "Not recorded: policy.rule.decidedBy: There is none called “hands”.",
  ],
])("%s is told with what is nearest", (_, said, sentence) => expect(said).toBe(sentence));

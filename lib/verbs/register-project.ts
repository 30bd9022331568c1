import { z } from "zod";
import type { BodyOf, Seq } from "../domain/fact";
import { Line, Slug } from "../domain/facts/record";
import { textOf } from "../domain/instant";
import { newest, rolesIn } from "../domain/known";
import { allow, allowOn, say } from "../domain/permit";
import { projectNamed, tagsNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { isSameValue } from "../formats/canonical";
import { verb } from "./verb";

const Repository = z
  .url({ protocol: /^https?$/, error: "A repository is a whole link: it starts with https://." })
  .max(400);
const TAG = "A tag is lower-case letters, digits, dots and dashes.";
const Tag = z.string().regex(/^[a-z][a-z0-9.-]{0,39}$/, TAG);
const details = {
  name: Line(80).optional(),
  short: z.string().trim().max(40).optional(),
  summary: Line(400),
  repository: Repository,
  path: z.string().trim().max(300).optional(),
  upstream: z.union([Repository.nullable(), z.literal("").transform(() => null)]).optional(),
  organisation: z
    .string()
    .trim()
    .max(80)
    .nullable()
    .transform((text) => text || null)
    .optional(),
  tags: z
    .union([z.array(Tag), z.literal("").transform((): string[] => []), Tag.transform((one) => [one])], { error: TAG })
    .transform((tags) => [...new Set(tags)])
    .pipe(z.array(z.string()).max(20))
    .optional(),
};
const Register = z.strictObject({ slug: Slug, ...details });
const RegisterProjects = z.union([Register.transform((one) => [one]), z.array(Register).min(1).max(200)], {
  error: "Register one project, or a list of 1 to 200.",
});
type RegisterProjects = readonly z.infer<typeof Register>[];

/** The chair registers projects: one, or up to 200 at once. All or none. */
export const registerProjects = verb<
  RegisterProjects,
  { readonly projects: readonly string[]; readonly entries: readonly Seq[] }
>({
  name: "register-project",
  input: RegisterProjects as z.ZodType<RegisterProjects>,
  decide: (known, speaker, inputs) => {
    const taken = new Set<string>();
    const says = inputs.map(({ slug, ...input }, index) => {
      const permit = allow(rolesIn(known), speaker, "register-project", {}, `project:${slug}`, known.now);
      if (taken.has(slug) || newest(known, `project:${slug}`, "project"))
        throw new Refusal("conflict", `Not registered: there is a project called ${slug} already.`, [
          { path: inputs.length === 1 ? "slug" : `[${index}].slug`, message: "Taken; choose another." },
        ]);
      taken.add(slug);
      return say(permit, {
        ...defaults,
        ...present(input),
        slug,
        name: input.name ?? slug,
        summary: input.summary,
        repository: input.repository,
        boardFrom: textOf(known.now),
      });
    });
    return {
      says,
      answer: (recorded) => ({ projects: inputs.map(({ slug }) => slug), entries: recorded.map((fact) => fact.seq) }),
    };
  },
});

const EditProject = z
  .strictObject({ project: z.string(), ...details })
  .partial()
  .required({ project: true });
type EditProject = z.infer<typeof EditProject>;

/** A maintainer or the chair edits a project; a tag that a policy names is set by the chair alone. */
export const editProject = verb<EditProject, { readonly project: string; readonly entries: readonly Seq[] }>({
  name: "edit-project",
  input: EditProject,
  decide: (known, speaker, { project, ...changes }) => {
    const before = projectNamed(known, project).body;
    const body: BodyOf<"project"> = { ...before, ...present(changes) };
    const moved = [...new Set([...before.tags, ...body.tags])].filter(
      (tag) => before.tags.includes(tag) !== body.tags.includes(tag),
    );
    const named = tagsNamed(known);
    const act = moved.some((tag) => named.includes(tag)) ? "tag-project" : "edit-project";
    const permit = allowOn(known, speaker, act, { project });
    const says = isSameValue(body, before) ? [] : [say(permit, body)];
    return { says, answer: (recorded) => ({ project, entries: recorded.map((fact) => fact.seq) }) };
  },
});

const defaults: Omit<BodyOf<"project">, "slug" | "name" | "summary" | "repository" | "boardFrom"> = {
  short: "",
  path: "",
  upstream: null,
  organisation: null,
  tags: [],
  leads: [],
  candidate: true,
};

/** What was given: fields left out stay as they are. */
const present = <T extends object>(given: T): { [K in keyof T]-?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]-?: Exclude<T[K], undefined>;
  };

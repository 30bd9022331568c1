import { z } from "zod";
import type { Saying, Seq } from "../domain/fact";
import { Line } from "../domain/facts/record";
import { type Known, newest, rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { Policy, PolicyDraft } from "../domain/policy";
import { reachable } from "../domain/policy-reach";
import { policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { templateNamed, templates } from "../domain/templates/list";
import { policyFrom, type Template } from "../domain/templates/template";
import { isSameValue } from "../formats/canonical";
import { type Added, addedBy, PastedProjects } from "./pasted-projects";
import { verb } from "./verb";

const SetUp = z.strictObject({
  name: Line(80),
  template: z.string(),
  /** The template’s policy, edited; left out where it is taken as it is. */
  policy: PolicyDraft.optional(),
  projects: PastedProjects,
});
type SetUp = z.infer<typeof SetUp>;
type Answer = Omit<Added, "says"> & { readonly channel: string; readonly entries: readonly Seq[] };

/**
 * The chair sets a group up: its name, a channel with version 1 of its policy, its projects and their maintainers, all in one
 * append. Done again with the same name and criteria it adds what is missing; with others it is refused.
 */
export const setUp = verb<SetUp, Answer>({
  name: "set-up",
  input: SetUp as z.ZodType<SetUp>,
  decide: (known, speaker, input) => {
    const permit = allow(rolesIn(known), speaker, "set-up", {}, "instance", known.now);
    const template = chosen(input.template);
    const channel = template.channel.name;
    const policy = policyOfGroup(template, input.policy);
    const isThere = isAsSetUp(known, input.name, policy);
    const slugs = input.projects.map(({ slug }) => slug);
    if (!isThere) reachable(known, policy, "Not set up", slugs);
    const begins = isThere
      ? []
      : [
          say(permit, { name: input.name, practice: false, said: `Set up as: ${template.title}.` }),
          ...channelSays(known, speaker, template, policy),
        ];
    const { says, ...added } = addedBy(known, speaker, input.projects);
    return {
      says: [...begins, ...says],
      answer: (recorded) => ({ channel, ...added, entries: recorded.map((fact) => fact.seq) }),
    };
  },
});

function chosen(key: string): Template {
  const template = templateNamed(key);
  if (template) return template;
  const names = templates.map((it) => it.key).join(", ");
  throw new Refusal("bad-input", `Not set up: there is no template called ${key.slice(0, 60)}. There are: ${names}.`, [
    { path: "template", message: "Choose one of the templates." },
  ]);
}

/** Whether the group is set up in this very way already; a Refusal where it is set up in another. */
function isAsSetUp(known: Known, name: string, policy: Policy): boolean {
  const channels = known.channels();
  if (channels.length === 0) return false;
  const called = newest(known, "instance", "instance")?.body.name ?? "";
  const published = policyOf(known, policy.channel)?.body.policy;
  const isSame = published !== undefined && isSameValue(Policy.parse(published), policy);
  if (!known.practice && called === name && isSame) return true;
  throw new Refusal(
    "conflict",
    known.practice
      ? "Not set up: this is a practice copy. A group of your own begins with: npm start -- --empty."
      : called === name && published
        ? `Not set up: ${called} is set up already, with other criteria. The policy of ${policy.channel} says which; projects are added on a page of their own.`
        : `Not set up: this group is set up already, as ${called}. Projects are added on a page of their own.`,
  );
}

/** Version 1 of the channel’s policy: the template’s, or as it was edited. */
const policyOfGroup = (template: Template, draft: PolicyDraft | undefined): Policy =>
  policyFrom(draft ? { ...template, policy: draft } : template);

function channelSays(known: Known, speaker: Speaker, template: Template, policy: Policy): readonly Saying[] {
  const { name, blurb, base } = template.channel;
  const stream = `channel:${name}` as const;
  const facts = rolesIn(known);
  const body = { channel: name, blurb, rank: 1, retrospective: false, source: [], ...(base && { base }) };
  return [
    say(allow(facts, speaker, "make-channel", { channel: name }, stream, known.now), body),
    say(allow(facts, speaker, "publish-policy", { channel: name }, stream, known.now), { policy }),
  ];
}

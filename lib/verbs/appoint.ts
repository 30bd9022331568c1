import { z } from "zod";
import { isOpenToAll } from "../domain/criterion";
import type { Seq, Stream } from "../domain/fact";
import { Of } from "../domain/facts/governance";
import { Line } from "../domain/facts/record";
import { handleText } from "../domain/handle";
import { InstantText, textOf } from "../domain/instant";
import { rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { verb } from "./verb";

/** What the log calls the record and Slipway itself: nobody is appointed under these. */
const ours: readonly string[] = ["sig", "slipway"];

/** Letters, digits and . _ - alone, as of every login that is taken here: what looks like another's handle is another's. */
const HANDLE = /^(?:@~?[a-z0-9][a-z0-9._-]*(?:@[a-z0-9][a-z0-9.-]*)?|[a-z0-9][a-z0-9._-]*)$/;

/** A handle that somebody signs in with: an account elsewhere begins with @, and its capitals make no difference. */
export const Handle = Line(80)
  .refine(
    (who) => !ours.includes(who.toLowerCase()),
    "That name is the log’s own. Take the handle somebody signs in with.",
  )
  .transform(handleText)
  .refine((who) => HANDLE.test(who), "Lower-case letters, digits and . _ - alone, such as jane or @jane.");

const ORGANISATION = "Name it, or leave it out: who has no organisation stands for one of their own.";

const Appoint = z.strictObject({
  who: Handle,
  name: Line(120).optional(),
  role: z
    .string()
    .regex(/^[a-z][a-z -]{0,39}$/, "A role is a lower-case word, such as maintainer.")
    .refine((role) => !isOpenToAll(role), "Anyone is no role: nobody needs to be appointed to it."),
  of: z.union([Of, z.strictObject({ instance: z.literal("true") }).transform(() => ({ instance: true as const }))]),
  organisation: z.string().trim().min(1, ORGANISATION).max(80).nullable().default(null),
  until: InstantText.nullable().default(null),
  text: z.string().trim().max(2000).optional(),
});
type Appoint = z.infer<typeof Appoint>;

/** The chair appoints somebody to a role, from now on. Ended by withdrawing it. */
export const appoint = verb<Appoint, { readonly entries: readonly Seq[] }>({
  name: "appoint",
  input: Appoint,
  decide: (known, speaker, input) => {
    const project = "project" in input.of ? input.of.project : undefined;
    const channel = "channel" in input.of ? channelNamed(known, input.of.channel) : undefined;
    if (project) projectNamed(known, project);
    const stream: Stream = project ? `project:${project}` : channel ? `channel:${channel}` : "instance";
    const permit = allow(
      rolesIn(known, project),
      speaker,
      "appoint",
      { ...(project && { project }), ...(channel && { channel }) },
      stream,
      known.now,
    );
    if (input.until !== null && Date.parse(input.until) <= known.now)
      throw new Refusal("bad-input", "Not recorded: the appointment would end before it begins.", [
        { path: "until", message: "Must be later than now." },
      ]);
    const body = { ...input, name: input.name ?? input.who, from: textOf(known.now) };
    return { says: [say(permit, body)], answer: (recorded) => ({ entries: recorded.map((fact) => fact.seq) }) };
  },
});

import type { z } from "zod";
import type { Delivery, DeliveryAnswer } from "../domain/delivery";
import { BY_COMMIT, type OutcomeTurned, postedSaid } from "../domain/explain/posted";
import { Refusal } from "../domain/refusal";
import { type RegisteredSource, speakerOfSource } from "../domain/trust";
import type { ForgeEvent } from "../formats/forge/event";
import { eventsOf, type Forge, schemaOf } from "../formats/forge/events";
import type { Look } from "../log/look";
import { perform } from "../log/perform";
import type { CiAnswer } from "../verbs/became";
import { recordCiRuns } from "../verbs/record-ci-runs";
import { type EventRuns, runsOfEvent } from "../verbs/runs-of-event";
import { parsed } from "./body";
import { fieldErrors, wordsOf } from "./issues";

/** A delivery that is known to be of a source. */
export type Proved = Pick<Delivery, "event"> & {
  readonly forge: Forge;
  readonly source: RegisteredSource;
  body: string;
};

/** What a webhook is answered: what it did in one sentence, and the runs that it told of. */
type WebhookAnswer = DeliveryAnswer &
  Partial<Pick<CiAnswer, "runs" | "recorded" | "verdicts">> & { readonly event: string };

type Told = { readonly status: number; readonly became: WebhookAnswer };

/**
 * Carries out what a delivery tells: its runs are recorded as the source's own. 201 where something new was recorded, 200 where it
 * was known, 202 where it tells of no run that is recorded, in words. Throws the Refusal of what cannot be read or recorded.
 */
export async function carryOut(seen: Look, { forge, event, source, body }: Proved): Promise<Told> {
  if (forge === "github" && event === "ping") return { status: 200, became: { event, said: pingSaid(source) } };
  const schema = schemaOf(forge, event);
  if (!schema) return { status: 202, became: { event, said: unknownSaid(forge, event) } };
  const { groups, unrecorded } = runsOfEvent(seen, source, readEvent(schema, JSON.parse(body)));
  if (groups.length === 0) return { status: 202, became: { event, said: nothingSaid(unrecorded) } };
  const performed = [];
  for (const { shown, runs } of groups) performed.push(await performGroup(source, shown, runs));
  const became = answerOf(
    performed.map(({ answer }) => answer),
    unrecorded,
    event,
  );
  return { status: performed.some(({ status }) => status === 201) ? 201 : 200, became };
}

const performGroup = (
  source: RegisteredSource,
  shown: EventRuns["groups"][number]["shown"],
  runs: EventRuns["groups"][number]["runs"],
) =>
  perform({
    verb: recordCiRuns,
    speaker: speakerOfSource(source, shown),
    input: parsed(recordCiRuns.input, runs),
  });

/** What several acts came to, told as one: each verdict from what it was before the first to what it is after the last. */
function answerOf(answers: readonly CiAnswer[], unrecorded: readonly string[], event: string): WebhookAnswer {
  const runs = answers.flatMap((answer) => answer.runs);
  const verdicts = new Map<string, OutcomeTurned>();
  for (const turned of answers.flatMap((answer) => answer.verdicts)) {
    const key = `${turned.project} ${turned.channel}`;
    verdicts.set(key, { ...turned, before: verdicts.get(key)?.before ?? turned.before });
  }
  const turned = [...verdicts.values()];
  const byCommit = runs.length > 1 && runs.some(({ why }) => why?.endsWith(BY_COMMIT)) ? [BY_COMMIT] : [];
  return {
    event,
    said: [postedSaid(runs, turned), ...byCommit, ...unrecorded].join(" "),
    runs,
    recorded: answers.reduce((sum, answer) => sum + answer.recorded, 0),
    verdicts: turned,
  };
}

const nothingSaid = (unrecorded: readonly string[]): string =>
  `Nothing was recorded. ${unrecorded.join(" ") || "It tells of no job."}`;

const unknownSaid = (forge: Forge, event: string): string =>
  `Nothing was recorded: “${event}” is no event of CI. Of ${forge === "github" ? "GitHub" : "GitLab"} these are read: ${eventsOf(
    forge,
  )
    .map((name) => (name === "build" ? "job" : name))
    .join(", ")}.`;

const pingSaid = ({ seq, stream, body }: RegisteredSource): string =>
  `The webhook works: it is signed with a secret of the source of entry ${seq}, ${body.repository}, which speaks for ${stream.startsWith("project:") ? stream.slice("project:".length) : `the base of ${stream.slice("channel:".length)}`}.`;

/** An event by its schema: unknown fields are let be. Refusal `bad-input` that names each field that is not as it is documented. */
function readEvent(schema: z.ZodType<ForgeEvent>, payload: unknown): ForgeEvent {
  const result = schema.safeParse(payload, { error: wordsOf });
  if (result.success) return result.data;
  const fields = fieldErrors(result.error.issues);
  const [first] = fields;
  throw new Refusal(
    "bad-input",
    `Not recorded: the payload is not as the forge documents it. ${first?.path ? `${first.path}: ` : ""}${first?.message ?? ""}`,
    fields,
  );
}

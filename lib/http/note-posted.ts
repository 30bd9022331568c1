import type { Producer } from "../domain/delivery";
import type { Became } from "../domain/explain/posted";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { noteDelivery } from "../log/note-delivery";
import type { Heard } from "./route";
import { statusOf } from "./status";

/** So many of a post's runs are listed one by one, and of so many projects. */
const LISTED = 20;

type Answer = { readonly said: string; readonly runs: readonly Became[] };
type Run = { readonly project?: unknown; readonly channel?: unknown };

/** What was posted to a door of CI is noted in the list of each project that it is of. */
export const notingPosts = (event: "runs" | "junit") => ({
  done: (heard: Heard, status: number, answer: Answer) => noteDone(event, heard, status, answer),
  refused: (heard: Heard, failure: unknown) => noteRefused(event, heard, failure),
});

function noteDone(event: "runs" | "junit", { speaker, input }: Heard, status: number, answer: Answer): void {
  const runs = runsIn(input);
  const producer = producerOf(event, speaker);
  const source = speaker.source?.seq ?? null;
  for (const [name, places] of [...byOwner(runs)].slice(0, LISTED)) {
    const [kind, owner = ""] = name.split(" ");
    const own = places.slice(0, LISTED).flatMap((place) => answer.runs[place] ?? []);
    noteDelivery({
      ...{ producer, event, status, source, deliveryId: null, bodyDigest: null, body: null },
      project: kind === "project" ? owner : null,
      channel: kind === "channel" ? owner : null,
      became: { said: answer.said, runs: own },
    });
  }
}

const producerOf = (event: "runs" | "junit", { source, proof }: Speaker): Producer =>
  event === "junit" ? "junit" : source || proof ? "id-token" : "post";

/** What was refused is noted where a source or a token of that project alone sent it: nobody else fills another’s list. */
function noteRefused(event: "runs" | "junit", { speaker, input }: Heard, failure: unknown): void {
  if (!(failure instanceof Refusal) || failure.code === "unavailable") return;
  const project = speaker.source?.project ?? speaker.token?.project ?? null;
  if (project === null || !byOwner(runsIn(input)).has(`project ${project}`)) return;
  noteDelivery({
    ...{ event, project, channel: null, deliveryId: null, bodyDigest: null, body: null },
    producer: producerOf(event, speaker),
    source: speaker.source?.seq ?? null,
    status: statusOf[failure.code],
    became: { said: failure.sentence },
  });
}

const runsIn = (input: unknown): readonly Run[] => {
  const list = Array.isArray(input) ? input : ((input as { runs?: unknown } | null)?.runs ?? [input]);
  return Array.isArray(list) ? list.filter((run): run is Run => typeof run === "object" && run !== null) : [];
};

/** The places of each project's, or channel's, runs in a post. */
function byOwner(runs: readonly Run[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  runs.forEach(({ project, channel }, place) => {
    const name =
      typeof project === "string" ? `project ${project}` : typeof channel === "string" ? `channel ${channel}` : "";
    if (name === "") return;
    const known = places.get(name);
    if (known) known.push(place);
    else places.set(name, [place]);
  });
  return places;
}

import type { Actor, BodyOf, FactKind, Stream } from "../lib/domain/fact";
import { type Instant, textOf } from "../lib/domain/instant";
import { templateNamed } from "../lib/domain/templates/list";
import { policyFrom } from "../lib/domain/templates/template";
import type { Put } from "./put";

const TEMPLATE = "open-source-project";

/** A group of so many projects; so many CI runs more are behind each, or behind the last so many of them. */
export type World = { readonly projects: number; readonly runs: number; readonly of?: number };

/** So many of a group show a few things; of a larger one the rest are registered and somebody looks after them. */
const SHOWING = 1000;
const DAYS_BACK = 20;

const person = (id: string): Actor => ({ kind: "person", id });
const slipway: Actor = { kind: "slipway", id: "slipway" };

/**
 * A group of so many projects as its log would have it: set up, and then most of them show a few things, up to four claims, and
 * of two in three a candidate with two runs. Told from some weeks before `now`, each fact at an instant of its own.
 */
export function* groupOf({ projects, runs, of = projects }: World, now: Instant): Generator<Put> {
  const chosen = templateNamed(TEMPLATE);
  if (!chosen) throw new Error(`There is no template ${TEMPLATE}.`);
  const policy = policyFrom(chosen);
  const showing = Math.min(projects, SHOWING);
  const all = 5 + 2 * projects + 8 * showing + (runs === 0 ? 0 : of);
  const from = now - DAYS_BACK * 86_400_000;
  let told = 0;
  // A body is parsed by its kind's schema in `append`; the kind names the union's member.
  const tell = <K extends FactKind>(kind: K, stream: Stream, actor: Actor, body: BodyOf<K>, at = told++): Put =>
    ({ kind, stream, actor, via: null, at: instantOf(at), body }) as unknown as Put;
  const instantOf = (place: number) => from + Math.floor(((now - 60_000 - from) * place) / all);
  const { name, blurb } = chosen.channel;
  yield tell("instance", "instance", slipway, { name: "Field tools", practice: false, said: "A group of a bench." });
  yield tell("appointment", "instance", slipway, appointment("chair", "chair", { instance: true }, from));
  yield tell("appointment", "instance", person("chair"), appointment("reviewer", "voter", { instance: true }, from));
  const channel = { channel: name, blurb, rank: 1, retrospective: false, source: [] };
  yield tell("channel", `channel:${name}`, person("chair"), channel);
  yield tell("policy", `channel:${name}`, person("chair"), { policy });
  for (let place = 0; place < projects; place++) {
    const project = slugOf(place);
    const stream = `project:${project}` as const;
    yield tell("project", stream, person("chair"), registration(place, from));
    yield tell("appointment", stream, person("chair"), appointment(makerOf(place), "maintainer", { project }, from));
  }
  for (let place = 0; place < showing; place++) {
    const stream = `project:${slugOf(place)}` as const;
    const maker = person(makerOf(place));
    for (const { kind, body } of shownBy(place))
      yield tell(kind, stream, kind === "review" ? person("reviewer") : maker, body);
  }
  // Those of a project come at once, as a forge delivers what has piled up: its verdict is not turned by each.
  for (let place = projects - of; runs > 0 && place < projects; place++) {
    const at = told++;
    for (let run = 0; run < runs; run++) {
      const { kind, body } = runOf(place, 10 + run, run % 4 !== 0);
      yield tell(kind, `project:${slugOf(place)}`, person(makerOf(place)), body, at);
    }
  }
}

export const slugOf = (place: number): string => `tool-${place + 1}`;
export const makerOf = (place: number): string => `@maker-${(place % 97) + 1}`;
const hex = (place: number): string => (place + 1).toString(16).padStart(40, "0");

const registration = (place: number, from: Instant): BodyOf<"project"> => ({
  slug: slugOf(place),
  name: slugOf(place),
  short: `does the ${place + 1}. thing`,
  summary: `does the ${place + 1}. thing`,
  repository: `https://git.example.org/${slugOf(place)}`,
  path: "",
  upstream: null,
  organisation: null,
  tags: [],
  leads: [],
  boardFrom: textOf(from),
  candidate: true,
});

const appointment = (who: string, role: string, of: BodyOf<"appointment">["of"], from: Instant) => ({
  who,
  name: who,
  role,
  of,
  organisation: null,
  from: textOf(from),
  until: null,
});

type Shown = { [K in FactKind]: { readonly kind: K; readonly body: BodyOf<K> } }[FactKind];

function shownBy(place: number): readonly Shown[] {
  const [project, maker, commit] = [slugOf(place), makerOf(place), hex(place)];
  const url = `https://git.example.org/${project}/blob/${commit}/README`;
  const claims = ["readme", "licence", "security-contact", "maintainer"].slice(0, place % 5).map(
    (criterion): Shown => ({
      kind: "attestation",
      body: { criterion, claim: "met", ...(criterion === "maintainer" ? { text: maker } : { url }) },
    }),
  );
  if (place % 3 === 0) return claims;
  const content = { commit, tree: commit };
  const runs = [1, 2].map((attempt): Shown => runOf(place, attempt, (place + attempt) % 4 !== 0));
  const review: readonly Shown[] =
    place % 15 === 4 ? [{ kind: "review", body: { content, accepts: true, text: "Built it, and tried it." } }] : [];
  return [...claims, { kind: "revision", body: content }, ...runs, ...review];
}

/** A run of a project's candidate, by number. */
function runOf(place: number, run: number, passes: boolean): Extract<Shown, { kind: "ci-run" }> {
  const outcome = passes ? "passed" : "failed";
  const origin = { is: "posted", token: "bench", name: "bench", maker: makerOf(place) } as const;
  const runId = `run-${place}-${run}`;
  const target = { name: "default" };
  const body = {
    check: "test",
    target,
    commit: hex(place),
    runId,
    attempt: 1,
    outcome,
    word: outcome,
    origin,
  } as const;
  return { kind: "ci-run", body };
}

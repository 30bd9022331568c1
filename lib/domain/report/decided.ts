import { authorSaid } from "../explain/author";
import { capital } from "../explain/words";
import type { Fact } from "../fact";
import { type Instant, textOf } from "../instant";
import { type Known, newest, worldOf } from "../known";
import { decisionsOn } from "../membership";
import { type Verdict, verdictOf } from "../verdict";
import { reportReader } from "./project-report";
import type { Decided, InFact } from "./report";

type Decision = Extract<Fact, { kind: "decision" }>;
type Of = { readonly channel: string; readonly project: string | null; readonly since: Instant | null };

/** What was decided after an instant about a channel, or about one project, earliest first. What the record decided beside a practice copy is none of it. */
export const decidedSince = (known: Known, of: Of, digestOf: (verdict: Verdict) => string): readonly Decided[] =>
  decisions(known, of)
    .filter((fact) => fact.course === null)
    .map((fact) => decided(known, fact, of.channel, digestOf));

/** What really happened since an instant, as the record tells it beside a practice copy. */
export const inFactSince = (known: Known, of: Of): readonly InFact[] =>
  decisions(known, of).flatMap((fact) =>
    fact.course === "record" && fact.body.by === "record"
      ? [{ entry: fact.seq, instant: textOf(fact.at), said: fact.body.said }]
      : [],
  );

function decisions(known: Known, { channel, project, since }: Of): readonly Decision[] {
  const all =
    project === null
      ? [...known.projects().map((slug) => `project:${slug}` as const), "instance" as const].flatMap((stream) =>
          known.stream(stream).filter((fact) => fact.kind === "decision"),
        )
      : decisionsOn(known, project);
  return all
    .filter(({ at, body }) => at > (since ?? Number.NEGATIVE_INFINITY) && at <= known.now && isOf(body, channel))
    .sort((a, b) => a.at - b.at || a.seq - b.seq);
}

const isOf = (body: Decision["body"], channel: string): boolean =>
  body.by === "record" || body.channel === channel || body.from === channel;

function decided(known: Known, fact: Decision, channel: string, digestOf: (verdict: Verdict) => string): Decided {
  const { body, seq, at } = fact;
  const shared = { entry: seq, instant: textOf(at), by: authorSaid(fact, reportReader(known)) };
  if (body.by === "record")
    return {
      ...shared,
      what: body.what,
      projects: [...body.projects].sort(),
      said: body.said,
      verdicts: [...body.projects].sort().flatMap((project) => {
        const isJudged = newest(known, `project:${project}`, "project")?.body.candidate;
        const verdict = verdictOf(worldOf(known, project, channel), project, channel, { upTo: seq, now: at });
        return verdict && isJudged ? [{ project, outcome: verdict.outcome, digest: digestOf(verdict) }] : [];
      }),
    };
  const project = fact.stream.slice("project:".length);
  return {
    ...shared,
    what: body.what,
    projects: [project],
    said: `${capital(body.what)} ${project}${body.text ? `: ${body.text}` : ""}`,
    ...(body.handCount && { handCount: body.handCount }),
    verdicts: [
      {
        project,
        outcome: body.verdict.outcome,
        digest: body.verdict.digest,
        ...waiversThen(known, project, channel, body.verdict),
      },
    ],
  };
}

/** How many waivers the verdict needed that a decision rests on, judged again from the log. */
function waiversThen(
  known: Known,
  project: string,
  channel: string,
  { upTo, now }: { readonly upTo: number; readonly now: string },
): Pick<Decided["verdicts"][number], "waivers"> {
  if (!known.stream(`project:${project}`).some((fact) => fact.kind === "waiver" && fact.seq <= upTo)) return {};
  const verdict = verdictOf(worldOf(known, project, channel), project, channel, { upTo, now: Date.parse(now) });
  return verdict && verdict.waivers > 0 ? { waivers: verdict.waivers } : {};
}

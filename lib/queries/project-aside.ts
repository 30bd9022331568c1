import { db } from "../db/client";
import { dueDecisions } from "../db/due-facts";
import { shortDigest } from "../domain/explain/rested";
import { tallyOf } from "../domain/explain/verdict";
import { count } from "../domain/explain/words";
import { days } from "../domain/instant";
import { decisionsOn } from "../domain/membership";
import { dayText, instantText } from "../domain/view/moment";
import type { AsideView, BigDraughtView, VerdictFactsView } from "../domain/view/project-view";
import type { Rich } from "../domain/view/rich";
import { verdictDigest } from "../formats/canonical";
import { draughtOf, opensOf } from "./board-rows";
import { meetingsOf } from "./meetings-known";
import { policyHref } from "./policies-known";
import type { ProjectLook } from "./project";
import { linkTo } from "./reader";
import { sourcesListed } from "./source-name";

/** Beside a project: how deep it lay over time, what really happened, and the verdict's own particulars. */
export const asideView = async (at: ProjectLook): Promise<AsideView> => ({
  draught: bigDraught(at),
  inFact: await inFactSaid(at),
  others: null,
  verdict: verdictFacts(at),
});

function bigDraught(at: ProjectLook): BigDraughtView | null {
  const { look, spans, registration, verdict } = at;
  const boardFrom = Date.parse(registration.boardFrom);
  if (spans.length === 0 || boardFrom >= look.now) return null;
  const meetings = meetingsOf(look).map((meeting) => meeting.at);
  const from = Math.max(boardFrom, meetings.find((meeting) => meeting >= look.now - days(366)) ?? boardFrom);
  const strip = draughtOf(
    opensOf(spans),
    boardFrom,
    { from: Math.min(from, look.now - 1), look, meetings },
    tallyOf(verdict).musts,
  );
  const steps = strip.steps.filter((step): step is { at: number; open: number } => step.open !== null);
  const labels = steps.map((step, index) => ({
    at: step.at,
    open: step.open,
    text: index === steps.length - 1 && index > 0 ? `now ${step.open}` : String(step.open),
  }));
  const went = steps
    .map((step, index) => (index === 0 ? `${step.open} open` : `${step.open} from ${dayText(step.at, look.now)}`))
    .join("; ");
  return {
    strip,
    labels: apart(labels, strip.to - strip.from),
    caption: `Must-criteria open, ${dayText(strip.from, look.now)} to ${look.isNow ? "now" : dayText(look.now, look.now)}: ${went}. At the line, it floats.`,
  };
}

/** Labels that stand apart by a twelfth of the strip at least; of those that crowd, the last. */
const apart = <L extends { readonly at: number }>(labels: readonly L[], length: number): readonly L[] =>
  labels.filter((label, index) => {
    const next = labels[index + 1];
    return !next || next.at - label.at >= length / 12;
  });

/** What the record decided on it from the instant on: it stands beside a practice copy, and never moves it. */
async function inFactSaid({ look, slug }: ProjectLook): Promise<Rich | null> {
  if (!look.practice) return null;
  const toCome = (await dueDecisions(db())).filter((it) => it.body.by === "record" && it.body.projects.includes(slug));
  const told = decisionsOn(look, slug)
    .filter((fact) => fact.course === "record")
    .flatMap((fact) => (fact.body.by === "record" ? [{ at: fact.at, body: fact.body }] : []));
  const lines = [...told, ...toCome.flatMap((it) => (it.body.by === "record" ? [{ at: it.at, body: it.body }] : []))];
  if (lines.length === 0) return null;
  const said = lines.flatMap(({ at, body }, index): Rich => {
    const [source] = body.sources;
    return [
      index === 0 ? "" : " ",
      { b: `${dayText(at, look.now)}.` },
      ` ${body.said}`,
      ...(source ? [" (", ...sourcesListed(look, [source]), ")"] : []),
    ];
  });
  return [...said, " ", { href: linkTo(look, "/in-fact"), text: "In fact, and in yours" }];
}

function verdictFacts({ look, slug, channel, verdict }: ProjectLook): VerdictFactsView {
  const digest = verdictDigest(verdict);
  const ignored = verdict.ignored.filter((it) => it.why !== "context").length;
  return {
    facts: [
      {
        name: "Policy",
        said: [
          { href: policyHref(look, channel, verdict.policy.version), text: `${channel} ${verdict.policy.version}` },
        ],
      },
      { name: "Known", said: [`up to entry ${verdict.upTo}`] },
      { name: "Judged", said: [{ at: verdict.now, text: instantText(verdict.now) }] },
      {
        name: "Holds until",
        said: [verdict.until === null ? "a new entry" : `${instantText(verdict.until)}, or a new entry`],
      },
      { name: "Not counted", said: [count(ignored, "entry", "entries")] },
      { name: "Digest", said: [{ code: shortDigest(digest) }] },
    ],
    links: [
      { href: linkTo(look, `/api/v1/projects/${slug}/verdict`), text: "JSON" },
      { href: linkTo(look, `/api/v1/projects/${slug}/badge.svg`), text: "Badge" },
      { href: linkTo(look, `/projects/${slug}/report`), text: "Report" },
      { href: linkTo(look, `/api/v1/projects/${slug}/feed.atom`), text: "Atom" },
    ],
  };
}

import { speakerSaid } from "../domain/explain/author";
import { ignoredSaid } from "../domain/explain/ignored";
import { lateSaid } from "../domain/explain/late";
import { restedSaid } from "../domain/explain/rested";
import { listed, type Reader } from "../domain/explain/words";
import { actorText, type Fact } from "../domain/fact";
import { policyOf } from "../domain/project";
import type { Verdict } from "../domain/verdict";
import type { EntryView } from "../domain/view/history-view";
import { exactText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";
import { restedOn, thenLinks } from "./decided-then";
import { entrySaid } from "./entry-said";
import { kindSaid } from "./history-kinds";
import { type Moves, movesSaid, projectOf } from "./history-moves";
import { linkTo } from "./reader";

/** One entry, whole: who and when, what it moved, whether it counts now, its body, and its place in the chain. */
export function entryView(look: Look, fact: Fact, { reader, moves }: { reader: Reader; moves: Moves }): EntryView {
  const project = projectOf(fact);
  return {
    seq: fact.seq,
    title: `Entry ${fact.seq}`,
    said: entrySaid(fact, reader, look.entry),
    facts: [
      { name: "Kind", said: [kindSaid[fact.kind]] },
      {
        name: "Of",
        said: project
          ? [{ href: linkTo(look, `/projects/${project}`), text: project }]
          : [fact.stream === "instance" ? "the whole group" : fact.stream.replace(":", " ")],
      },
      { name: "By", said: [speakerSaid(fact, reader), " ", { code: actorText(fact.actor) }] },
      { name: "Happened", said: [{ at: fact.at, text: exactText(fact.at) }] },
      { name: "Recorded", said: [{ at: fact.recordedAt, text: exactText(fact.recordedAt) }] },
      ...(fact.course === "record"
        ? [{ name: "Course", said: ["the record’s: it really happened, and this practice copy has gone another way"] }]
        : []),
      { name: "Before it", said: [{ code: fact.prev ?? "nothing: it is the first of its stream" }] },
      { name: "Digest", said: [{ code: fact.digest }] },
    ],
    body: JSON.stringify(fact.body, null, 2),
    effect: effectOf(look, fact, moves),
    links: [{ href: linkTo(look, "/api/v1/log", { after: String(fact.seq - 1), limit: "1" }), text: "JSON" }],
  };
}

function effectOf(look: Look, fact: Fact, moves: Moves): readonly Rich[] {
  const project = projectOf(fact);
  const moved = movesSaid(moves, fact.seq, project);
  const channel = look.channels()[0];
  const verdict =
    project !== null && channel !== undefined && policyOf(look, channel)
      ? spansFor(look, project, channel).at(-1)?.verdict
      : undefined;
  const late = lateSaid(fact);
  return [
    ...(late ? [late] : []),
    ...decisionSaid(look, fact),
    ...(moved.length > 0 ? [["Moved ", ...moved, "."] as Rich] : []),
    ...(verdict ? countsNow(verdict, fact) : []),
  ];
}

/** Of a decision: the verdict it rested on, recomputed, and the pages as they were just before it. */
function decisionSaid(look: Look, fact: Fact): readonly Rich[] {
  if (fact.kind !== "decision") return [];
  const rested = restedOn(look, fact);
  const links = thenLinks(look, fact).map((piece): Rich => [piece]);
  return [...(rested ? [restedSaid(rested)] : []), ["As it was known when this was decided: ", ...listed(links), "."]];
}

/** Whether the verdict at the instant looked at rests on it, or why not. */
function countsNow(verdict: Verdict, fact: Fact): readonly Rich[] {
  const usedBy = verdict.standings.filter((s) => s.used.includes(fact.seq) || s.reason?.seq === fact.seq);
  const ignored = verdict.ignored.find((it) => it.seq === fact.seq && it.why !== "context");
  return [
    ...(usedBy.length > 0
      ? [
          [
            "Counts for ",
            ...listed(usedBy.map((s): Rich => [{ em: s.criterion.short }, ", ", { standing: s.is, text: s.is }])),
            ".",
          ] as Rich,
        ]
      : []),
    ...(ignored && usedBy.length === 0 ? [[`Not counted: ${ignoredSaid[ignored.why]}.`] as Rich] : []),
  ];
}

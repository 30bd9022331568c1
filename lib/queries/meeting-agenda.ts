import { listedText } from "../domain/explain/words";
import type { BodyOf } from "../domain/fact";
import type { AgendaItem, AgendaView } from "../domain/view/meeting-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";

type Body = BodyOf<"meeting">;

/** The agenda as the notes have it; at the deep dive who presents and the slides, at its end what was announced. Null where none is noted. */
export function agendaView(body: Body): AgendaView | null {
  if (body.agenda.length === 0) return null;
  return {
    note: "as the notes have it",
    links: [],
    items: body.agenda.map((text) => itemOf(text, body)),
  };
}

/** "WireGuard deep dive (45 min)" as minutes and a title. */
function timed(text: string): { readonly minutes: string; readonly title: string } {
  const [, title = text, minutes] = /^(.*?)\s*\((\d+ min)\)$/.exec(text) ?? [];
  return { minutes: minutes ?? "", title };
}

function itemOf(text: string, body: Body): AgendaItem {
  const { minutes, title } = timed(text);
  const said =
    /deep dive/i.test(title) && !/^next/i.test(title)
      ? deepDiveSaid(body)
      : /^next meeting$/i.test(title)
        ? nextSaid(body)
        : null;
  return { minutes, title, lines: said ? [{ from: null, to: null, said }] : [], from: null };
}

/** What is presented, by whom, and its slides; null without a deep dive. */
export function deepDiveSaid({ deepDive }: Body): Rich | null {
  if (!deepDive) return null;
  const { topic, presenters, slides } = deepDive;
  return [
    topic,
    presenters.length > 0 ? `. By ${listedText(presenters)}` : "",
    ...(slides ? [" · ", { href: slides, text: "Slides" } as const] : []),
  ];
}

const nextSaid = ({ next }: Body): Rich | null =>
  next ? [`${dayText(Date.parse(next.date), null)}${next.plan ? `: ${next.plan}` : ""}`] : null;

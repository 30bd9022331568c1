import type { Tense } from "../tense";
import type { Judged, Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { be } from "./tense";
import { tallyOf } from "./verdict";
import { capital, countWord, listed } from "./words";

export type Placed = { readonly slug: string; readonly verdict: Verdict | null };

/** The finding of a channel's page: what is in it, whether that is still ready, and what is nearest. */
export function channelSaid(
  channel: string,
  members: readonly Placed[],
  outside: readonly Placed[],
  tense: Tense,
): Rich {
  return [...membersSaid(channel, members, tense), ...outsideSaid(outside, tense)];
}

const isMet = ({ is }: Judged): boolean => is === "met";

function membersSaid(channel: string, members: readonly Placed[], tense: Tense): Rich {
  const [only] = members;
  if (!only) return [{ b: `Nothing ${be(tense)} in ${channel}${tense === "now" ? " yet" : ""}.` }];
  const lead: Rich =
    members.length === 1
      ? [{ b: `${only.slug} ${be(tense)} in ${channel}` }]
      : [
          { b: `${capital(countWord(members.length))} ${be(tense, 2)} in ${channel}` },
          ": ",
          ...listed(members.map((it) => it.slug)),
        ];
  const worse = members.filter((it) => it.verdict?.outcome !== "ready");
  if (worse.length === 0)
    return [...lead, members.length === 1 ? ", and ready." : `. All of them ${be(tense, 2)} ready.`];
  if (members.length === 1) return [...lead, `, and no longer ready: ${only.verdict?.outcome ?? "not judged"}.`];
  return [
    ...lead,
    ". ",
    ...listed(worse.map((it) => ({ b: it.slug }))),
    ` ${be(tense, worse.length)} no longer ready.`,
  ];
}

function outsideSaid(outside: readonly Placed[], tense: Tense): Rich {
  if (outside.length === 0) return [];
  const open = outside
    .flatMap(({ slug, verdict }) =>
      verdict
        ? [{ slug, ...tallyOf(verdict), outcome: verdict.outcome, met: verdict.standings.filter(isMet).length }]
        : [],
    )
    .sort((a, b) => a.open - b.open || b.met - a.met || (a.slug < b.slug ? -1 : 1));
  const ready = open.filter((it) => it.outcome === "ready");
  const nearest = open.find((it) => it.outcome !== "ready");
  return [
    ` ${capital(countWord(outside.length))} ${outside.length === 1 ? "project" : "projects"} ${be(tense, outside.length)} on the way`,
    ...(ready.length > 0 ? [", ", ...listed(ready.map((it) => ({ b: it.slug }))), " ready to be decided on"] : []),
    ...(nearest ? [`; nearest: ${nearest.slug}, with ${nearest.open} of ${nearest.musts} open`] : []),
    ".",
  ];
}

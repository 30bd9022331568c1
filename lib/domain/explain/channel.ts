import type { Judged, Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { tallyOf } from "./verdict";
import { capital, countWord, listed } from "./words";

export type Placed = { readonly slug: string; readonly verdict: Verdict | null };

/** The finding of a channel's page: what is in it, whether that is still ready, and what is nearest. */
export function channelSaid(
  channel: string,
  members: readonly Placed[],
  outside: readonly Placed[],
  isPast: boolean,
): Rich {
  return [...membersSaid(channel, members, isPast), ...outsideSaid(outside, isPast)];
}

const isMet = ({ is }: Judged): boolean => is === "met";

function membersSaid(channel: string, members: readonly Placed[], isPast: boolean): Rich {
  const [only] = members;
  if (!only) return [{ b: isPast ? `Nothing was in ${channel}.` : `Nothing is in ${channel} yet.` }];
  const lead: Rich =
    members.length === 1
      ? [{ b: `${only.slug} ${isPast ? "was" : "is"} in ${channel}` }]
      : [
          { b: `${capital(countWord(members.length))} ${isPast ? "were" : "are"} in ${channel}` },
          ": ",
          ...listed(members.map((it) => it.slug)),
        ];
  const worse = members.filter((it) => it.verdict?.outcome !== "ready");
  if (worse.length === 0) return [...lead, members.length === 1 ? ", and ready." : ". All of them are ready."];
  if (members.length === 1) return [...lead, `, and no longer ready: ${only.verdict?.outcome ?? "not judged"}.`];
  return [
    ...lead,
    ". ",
    ...listed(worse.map((it) => ({ b: it.slug }))),
    ` ${worse.length === 1 ? (isPast ? "was" : "is") : isPast ? "were" : "are"} no longer ready.`,
  ];
}

function outsideSaid(outside: readonly Placed[], isPast: boolean): Rich {
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
  const verb = isPast ? (outside.length === 1 ? "was" : "were") : outside.length === 1 ? "is" : "are";
  return [
    ` ${capital(countWord(outside.length))} ${outside.length === 1 ? "project" : "projects"} ${verb} on the way`,
    ...(ready.length > 0 ? [", ", ...listed(ready.map((it) => ({ b: it.slug }))), " ready to be decided on"] : []),
    ...(nearest ? [`; nearest: ${nearest.slug}, with ${nearest.open} of ${nearest.musts} open`] : []),
    ".",
  ];
}

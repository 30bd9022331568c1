import { days, type Instant } from "../instant";
import type { Tense } from "../tense";
import type { Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { fullSaid } from "./soak";
import { be } from "./tense";
import { tallyOf } from "./verdict";

/** How far a member is from the next channel: "For mainline: 2 of 6 open; 60 days are full on 1 September." */
export function distanceSaid(verdict: Verdict, href: string, now: Instant): Rich {
  const { musts, open } = tallyOf(verdict);
  const tally = verdict.outcome === "ready" ? `ready, all ${musts} shown` : `${open} of ${musts} open`;
  const soaks = verdict.standings.flatMap(({ detail, cause, until }) =>
    detail.of === "soak" && cause === "soaking" && detail.memberSince !== null && detail.readySince !== null
      ? [{ asked: detail.days, full: Math.max(detail.memberSince, detail.readySince) + days(detail.days), until }]
      : [],
  );
  const full = soaks.map(({ asked, full, until }) => `; ${fullSaid(asked, full, until, now)}`);
  return [{ href, text: `For ${verdict.channel}` }, `: ${tally}${full.join("")}.`];
}

/** What is said on the board of a channel that takes what is in the one before it, while nothing is in there. */
export const emptyAfterSaid = (channel: string, before: string, href: string, tense: Tense): Rich => [
  `Only what ${be(tense)} in `,
  { href, text: before },
  ` ${be(tense)} asked for ${channel}, and nothing ${be(tense)} there${tense === "to come" ? "" : " yet"}.`,
];

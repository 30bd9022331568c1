import {
  askWaiverHint,
  grantWaiverHint,
  revokeWaiverHint,
  waivableSaid,
  waiverMostSaid,
} from "../domain/explain/offers-waiver";
import type { Act } from "../domain/permissions";
import { isWaivable } from "../domain/standing/waiver";
import type { Judged } from "../domain/verdict";
import type { Offer } from "../domain/view/criterion-view";
import { WAIVER_MOST, type Waiver, whyNotGrantedBy } from "../domain/waivers";
import { spokeFor } from "../domain/waivers-known";
import type { ProjectLook } from "./project";
import { readerOf } from "./reader";

/** What who looks can do about the waivers of a criterion: grant one that waits, ask for one, revoke one. */
export function waiverOffers(s: Judged, at: ProjectLook, can: (act: Act) => boolean): readonly Offer[] {
  const { waivers, viewer } = at;
  if (waivers === null || viewer === null) return [];
  const open = waivers.waivers.filter((it) => it.asked.criteria.includes(s.key) && isOpen(it, at.look.now));
  return [
    ...open
      .filter((it) => it.why === "awaiting-grants" && whyNotGrantedBy(viewer.handle, it, waivers.evidence) === null)
      .flatMap((it) => (can("grant-waiver") ? [grantOffer(it, at)] : [])),
    ...(isWaivable(s) && at.verdict.candidate !== null && can("ask-waiver") ? [askOffer(s, at)] : []),
    ...open
      .filter((it) => spokeFor(it, viewer.handle) || can("revoke-waiver"))
      .map(
        (it): Offer => ({
          to: "revoke-waiver",
          said: [revokeWaiverHint(it.seq)],
          hidden: { waiver: String(it.seq) },
        }),
      ),
  ];
}

const isOpen = ({ why, until }: Waiver, now: number): boolean =>
  why !== "withdrawn" && why !== "other-channel" && now < until;

const grantOffer = (waiver: Waiver, { look, slug }: ProjectLook): Offer => ({
  to: "grant-waiver",
  said: [grantWaiverHint(waiver, readerOf(look, slug))],
  hidden: { waiver: String(waiver.seq) },
});

const askOffer = (s: Judged, { look, slug, channel, verdict }: ProjectLook): Offer => ({
  to: "ask-waiver",
  hint: askWaiverHint,
  criteria: [s, ...verdict.standings.filter((it) => it.key !== s.key && it.is !== "waived" && isWaivable(it))].map(
    (it) => ({
      key: it.key,
      said: waivableSaid(it),
      isOn: it.key === s.key,
    }),
  ),
  most: waiverMostSaid(look.now + WAIVER_MOST, look.now),
  hidden: { project: slug, channel },
});

import { appointmentsOf } from "../domain/appointments";
import type { CriterionOf } from "../domain/criterion";
import {
  askHint,
  markHint,
  noAnswerSaid,
  reasonHint,
  reasonPlaceholder,
  reviewHint,
  withdrawHint,
} from "../domain/explain/offers";
import { authorOf } from "../domain/fact";
import { rolesIn } from "../domain/known";
import type { Act } from "../domain/permissions";
import { may } from "../domain/permit";
import { reviewersOf } from "../domain/reviewers";
import { tenseOf } from "../domain/tense";
import type { Judged } from "../domain/verdict";
import type { Offer } from "../domain/view/criterion-view";
import type { Rich } from "../domain/view/rich";
import type { ProjectLook } from "./project";
import { channelAsked } from "./reader";
import { waiverOffers } from "./waiver-offers";

/** What who looks can do to a criterion, the nearest first; nothing at an earlier instant, where nothing is recorded. */
export function offersOf(s: Judged, at: ProjectLook): readonly Offer[] {
  const { look, viewer, slug, channel, membership } = at;
  if (!look.isNow || viewer === null || membership.is === "left" || s.detail.of === "rule") return [];
  const can = (act: Act) => may(rolesIn(look, slug), viewer, act, { project: slug, channel }, look.now);
  const hidden = { project: slug, criterion: s.key };
  const inChannel = channelAsked(look, channel);
  return [
    ...(s.criterion.kind === "attested" && s.is === "pending" && can("accept") && isOthers(s, viewer.handle)
      ? [acceptOffer(s)]
      : []),
    ...(s.criterion.obligation === "should" && s.cause !== null && s.reason === null && can("give-reason")
      ? [reasonOffer(s, { ...hidden, ...inChannel })]
      : []),
    ...(s.criterion.kind === "attested" && can("attest") ? markOffers(s, s.criterion, hidden) : []),
    ...(s.criterion.kind === "review" ? reviewOffers(s, at, can) : []),
    ...waiverOffers(s, at, can),
    ...ownWords(s, at),
  ];
}

/** Said where nobody who looks can answer: who alone can. */
export const noFormSaid = (s: Judged, { look, viewer, slug, membership, waivers }: ProjectLook): Rich | null =>
  noAnswerSaid(s, {
    tense: tenseOf(look),
    hasLeft: membership.is === "left",
    waives: waivers !== null,
    project: slug,
    viewer: viewer?.name ?? null,
    signIn: `/sign-in?to=${encodeURIComponent(`/projects/${slug}#${s.key}`)}`,
  });

type Hidden = { readonly project: string; readonly criterion: string };

function markOffers(s: Judged, criterion: CriterionOf<"attested">, hidden: Hidden): readonly Offer[] {
  const claim = s.detail.of === "attested" ? s.detail.claim : null;
  const initial =
    claim?.claim === "met" && criterion.evidence !== "none"
      ? ((criterion.evidence === "text" ? claim.text : claim.url) ?? "")
      : "";
  const mark = (
    claim: "met" | "unmet" | "not-applicable",
    evidence: "none" | "text" | "url" | "commit-url",
    initial = "",
  ): Offer => ({
    to: "mark",
    claim,
    evidence,
    hint: markHint(claim, criterion),
    initial,
    hidden: { ...hidden, claim },
  });
  return [
    mark("met", criterion.evidence, initial),
    ...(criterion.naAllowed ? [mark("not-applicable", "text")] : []),
    ...(s.is === "met" ? [mark("unmet", "text")] : []),
  ];
}

const reasonOffer = (s: Judged, hidden: Hidden): Offer => ({
  to: "reason",
  hint: reasonHint(s.criterion.short),
  placeholder: reasonPlaceholder,
  hidden,
});

const acceptOffer = (s: Judged): Offer => {
  const claim = s.detail.of === "attested" ? (s.detail.waiting ?? s.detail.claim) : null;
  return {
    to: "accept",
    said: [claim?.text ?? claim?.url ?? `Entry ${claim?.seq}`],
    hidden: { attestation: String(claim?.seq ?? 0) },
  };
};

const isOthers = (s: Judged, handle: string): boolean =>
  s.detail.of === "attested" && (s.detail.waiting ?? s.detail.claim)?.by !== handle;

function reviewOffers(
  s: Judged,
  { look, slug, channel, verdict, viewer }: ProjectLook,
  can: (act: Act) => boolean,
): readonly Offer[] {
  const { candidate } = verdict;
  if (!candidate || s.criterion.kind !== "review") return [];
  const appointments = appointmentsOf(rolesIn(look, slug));
  const whose = { project: slug, channel };
  const answered = s.detail.of === "review" ? [...s.detail.accepting, ...s.detail.objecting].map((it) => it.by) : [];
  const people = reviewersOf(appointments, s.criterion.role, whose, look.now)
    .filter((it) => !answered.includes(it.who))
    .map((it) => ({ handle: it.who, name: it.name }));
  const hasReviewed = viewer !== null && answered.includes(viewer.handle);
  return [
    ...(can("review")
      ? [
          {
            to: "review",
            hint: reviewHint(candidate.content.commit, hasReviewed),
            hidden: { project: slug, revision: candidate.content.commit, ...channelAsked(look, channel) },
          } as const,
        ]
      : []),
    ...(can("ask-for-review") && people.length > 0
      ? [
          {
            to: "ask-review",
            hint: askHint,
            people,
            hidden: { project: slug, ...channelAsked(look, channel) },
          } as const,
        ]
      : []),
  ];
}

/** One's own claims, reviews and reasons, which one can take back. */
function ownWords(s: Judged, { look, viewer, slug }: ProjectLook): readonly Offer[] {
  const kinds = new Set(["attestation", "acceptance", "review", "reason"]);
  return [...s.used, ...(s.reason ? [s.reason.seq] : [])].flatMap((seq): Offer[] => {
    const fact = look.entry(seq);
    if (!fact || !kinds.has(fact.kind) || authorOf(fact) !== viewer?.handle) return [];
    return [
      {
        to: "withdraw",
        said: [withdrawHint(fact.kind, seq)],
        hidden: { project: slug, fact: String(seq) },
      },
    ];
  });
}

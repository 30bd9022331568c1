import { held } from "../appointments";
import type { CriterionOf } from "../criterion";
import { type Evidence, isSameContent } from "../evidence";
import { authorOf, type FactOf, isLater, whoseWord } from "../fact";
import { durationOf } from "../instant";
import type { AttestedDetail, ClaimView } from "./detail";
import { lackOf } from "./evidence-asked";
import type { Bare, Cause, Ignored, Read } from "./standing";

type Claim = FactOf<"attestation">;
type Word = { readonly is: "accepted" | "disputed" | "waiting"; readonly acceptance: FactOf<"acceptance"> | null };

/**
 * The standing of an attested criterion (decision.md, "attested"):
 * 1. Claims not withdrawn, newest first by (`at`, then `seq`). Where the criterion binds to content, claims on other content
 *    than the candidate's change nothing, but that a good one makes it stale, other-revision, instead of missing.
 *    None: unknown, missing.
 * 2. The newest says unmet: unmet, claimed-unmet; it does not expire.
 * 3. It lacks the evidence that the criterion demands: unmet, no-evidence.
 * 4. It is too old: stale, expired.
 * 5. Disputed in its latest acceptance, or not accepted where a second person is needed: the newest older claim that
 *    was accepted and is still good counts to its end (no unmet between); else pending, disputed or awaiting-review.
 * 6. Else met, or not applicable, until its age.
 */
export function readAttested(criterion: CriterionOf<"attested">, evidence: Evidence): Read {
  const of = evidence.of("attestation").filter((fact) => fact.body.criterion === criterion.key);
  const ignored: Ignored[] = of
    .filter((f) => evidence.withdrawn.has(f.seq))
    .map((f) => ({ seq: f.seq, why: "withdrawn" }));
  const said = of.filter((f) => !evidence.withdrawn.has(f.seq)).sort((a, b) => (isLater(a, b) ? -1 : 1));
  const claims = said.filter((claim) => isOfCandidate(claim, criterion, evidence));
  const words = new Map(said.map((claim) => [claim.seq, wordOn(claim, evidence, ignored)]));
  const standing = standingOf(claims, said, criterion, evidence, words);
  const used = new Set(standing.used);
  for (const claim of said)
    if (!used.has(claim.seq))
      ignored.push({ seq: claim.seq, why: claims.includes(claim) ? "superseded" : "other-revision" });
  for (const word of words.values())
    if (word.acceptance && !used.has(word.acceptance.seq))
      ignored.push({ seq: word.acceptance.seq, why: "superseded" });
  return { standing, ignored };
}

function standingOf(
  claims: readonly Claim[],
  said: readonly Claim[],
  criterion: CriterionOf<"attested">,
  evidence: Evidence,
  words: ReadonlyMap<number, Word>,
): Bare {
  const [newest, other] = [claims[0], said[0]];
  if (!newest) {
    const wasGood = other && other.body.claim !== "unmet" && carriesEvidence(other, criterion);
    if (!wasGood) return bare("unknown", "missing", [], null, detailOf(null));
    const word = words.get(other.seq);
    return bare("stale", "other-revision", usedBy(other, word), null, detailOf(other, word));
  }
  const judged = judge(newest, criterion, evidence, words.get(newest.seq));
  const older = judged.is === "pending" ? olderAccepted(claims, criterion, evidence, words) : undefined;
  const { claim, is, cause, until } = older ?? { ...judged, claim: newest };
  const word = words.get(claim.seq);
  const detail = { ...detailOf(claim, word), waiting: older ? viewOf(newest) : null };
  return bare(is, cause, usedBy(claim, word), until, detail);
}

const isOfCandidate = ({ body }: Claim, { binds }: CriterionOf<"attested">, { candidate }: Evidence): boolean =>
  binds === "project" ||
  (body.content !== undefined && candidate !== undefined && isSameContent(body.content, candidate.body));

/** The latest acceptance of a claim that counts: by somebody else, who was no maintainer of the project at that instant. */
function wordOn(claim: Claim, evidence: Evidence, ignored: Ignored[]): Word {
  let best: FactOf<"acceptance"> | null = null;
  for (const fact of evidence.of("acceptance")) {
    if (fact.body.attestation !== claim.seq) continue;
    const why = evidence.withdrawn.has(fact.seq)
      ? "withdrawn"
      : authorOf(fact) === authorOf(claim)
        ? "own-author"
        : held(evidence.appointments, whoseWord(fact), "maintainer", { project: evidence.project }, fact.at)
          ? "maintainer-of-it"
          : null;
    if (why) ignored.push({ seq: fact.seq, why });
    else if (!best || isLater(fact, best)) {
      if (best) ignored.push({ seq: best.seq, why: "superseded" });
      best = fact;
    } else ignored.push({ seq: fact.seq, why: "superseded" });
  }
  return { is: best === null ? "waiting" : best.body.accepts ? "accepted" : "disputed", acceptance: best };
}

type Judged = { readonly is: Bare["is"]; readonly cause: Cause | null; readonly until: number | null };

function judge(claim: Claim, criterion: CriterionOf<"attested">, evidence: Evidence, word: Word | undefined): Judged {
  if (claim.body.claim === "unmet") return { is: "unmet", cause: "claimed-unmet", until: null };
  if (!carriesEvidence(claim, criterion)) return { is: "unmet", cause: "no-evidence", until: null };
  const until = claim.at + (durationOf(criterion.validFor) ?? 0);
  if (evidence.when.now >= until) return { is: "stale", cause: "expired", until: null };
  if (word?.is === "disputed") return { is: "pending", cause: "disputed", until };
  if (criterion.secondPerson && word?.is !== "accepted") return { is: "pending", cause: "awaiting-review", until };
  return { is: claim.body.claim === "not-applicable" ? "not applicable" : "met", cause: null, until };
}

function olderAccepted(
  claims: readonly Claim[],
  criterion: CriterionOf<"attested">,
  evidence: Evidence,
  words: ReadonlyMap<number, Word>,
): (Judged & { readonly claim: Claim }) | undefined {
  if (!criterion.secondPerson) return undefined;
  for (const claim of claims.slice(1)) {
    if (claim.body.claim === "unmet") return undefined;
    const judged = judge(claim, criterion, evidence, words.get(claim.seq));
    if (judged.is === "met" || judged.is === "not applicable") return { ...judged, claim };
  }
  return undefined;
}

const carriesEvidence = ({ body }: Claim, criterion: CriterionOf<"attested">): boolean =>
  lackOf(body, criterion) === null;

const viewOf = (claim: Claim): ClaimView => ({
  seq: claim.seq,
  at: claim.at,
  claim: claim.body.claim,
  text: claim.body.text ?? null,
  url: claim.body.url ?? null,
  by: whoseWord(claim),
});

const detailOf = (claim: Claim | null, word?: Word): AttestedDetail => ({
  of: "attested",
  claim: claim && viewOf(claim),
  waiting: null,
  acceptedBy: word?.is === "accepted" ? word.acceptance && whoseWord(word.acceptance) : null,
  disputedBy: word?.is === "disputed" ? word.acceptance && whoseWord(word.acceptance) : null,
  dispute: word?.is === "disputed" ? (word.acceptance?.body.text ?? null) : null,
});

const usedBy = (claim: Claim, word: Word | undefined): readonly number[] =>
  word?.acceptance ? [claim.seq, word.acceptance.seq].sort((a, b) => a - b) : [claim.seq];

const bare = (
  is: Bare["is"],
  cause: Cause | null,
  used: readonly number[],
  until: number | null,
  detail: AttestedDetail,
): Bare => ({
  is,
  cause,
  used,
  until,
  whoCanAct: cause === null ? [] : cause === "awaiting-review" ? ["second person"] : ["maintainer"],
  detail,
});

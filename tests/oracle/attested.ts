import type { CriterionOf } from "@/lib/domain/criterion";
import type { FactOf } from "@/lib/domain/fact";
import { millisecondsOf } from "./durations";
import { authorOf, isSameContent, latestOf, notWithdrawn, ofKind } from "./facts";
import { type Answer, answer, type Look, type Reader } from "./look";
import { holds } from "./people";

type Attested = CriterionOf<"attested">;
type Claim = FactOf<"attestation">;

/** "attested: the latest claim not withdrawn (by `at`, then `seq`)" */
export const attested: Reader<"attested"> = (look, criterion) => {
  const said = notWithdrawn(ofKind(look.own, "attestation"), look.facts).filter(
    (claim) => claim.body.criterion === criterion.key,
  );
  // "binds: project (the claim holds for it whatever the candidate) or content"
  const claims = said.filter(
    (claim) => criterion.binds === "project" || isSameContent(claim.body.content, look.candidate?.body),
  );
  const claim = latestOf(claims);
  if (claim) return judged(look, criterion, claims, claim);
  // "stale (was met; the evidence is … bound to content other than the candidate's)"
  const elsewhere = latestOf(said);
  const wasGood = elsewhere && elsewhere.body.claim !== "unmet" && hasEvidence(criterion, elsewhere);
  return wasGood ? answer("stale", "other-revision", usedBy(look, elsewhere)) : answer("unknown", "missing");
};

function judged(look: Look, criterion: Attested, claims: readonly Claim[], claim: Claim): Answer {
  const used = usedBy(look, claim);
  // "`unmet` (cause `claimed-unmet`, does not expire)"; "a newer `unmet` counts at once"
  if (claim.body.claim === "unmet") return answer("unmet", "claimed-unmet", used);
  // "Without the evidence its criterion demands it is `unmet`, cause `no-evidence`"
  if (!hasEvidence(criterion, claim)) return answer("unmet", "no-evidence", used);
  // "validFor: how long a `met` stays good; then it is `stale`"; "naAllowed: it ends like a `met`"
  if (!isGood(look, criterion, claim)) return answer("stale", "expired", used);
  const word = latestWord(look, claim);
  const isDisputed = word !== undefined && !word.body.accepts;
  const isWaiting = criterion.secondPerson && word === undefined;
  if (!isDisputed && !isWaiting) return good(look, claim);
  // "With secondPerson the newest *accepted* claim counts to its end while a newer `met` waits"
  const older = criterion.secondPerson ? newestAccepted(look, criterion, claims) : undefined;
  if (older) return good(look, older);
  // "disputed in its latest acceptance it is `pending`, cause `disputed`"
  return answer("pending", isDisputed ? "disputed" : "awaiting-review", used);
}

const good = (look: Look, claim: Claim): Answer =>
  answer(claim.body.claim === "met" ? "met" : "not applicable", null, usedBy(look, claim));

/** A claim rests on itself and on the latest word on it. */
const usedBy = (look: Look, claim: Claim) =>
  [claim, latestWord(look, claim)].flatMap((fact) => (fact ? [fact.seq] : [])).sort((a, b) => a - b);

const isGood = (look: Look, criterion: Attested, claim: Claim): boolean =>
  look.now < claim.at + millisecondsOf(criterion.validFor);

/** "evidence: what an attestation must carry"; a claim of not-applicable, where it is allowed, "always with a text". */
function hasEvidence({ evidence, naAllowed }: Attested, { body }: Claim): boolean {
  const hasText = (body.text ?? "").trim() !== "";
  if (body.claim === "not-applicable") return naAllowed && hasText;
  if (evidence === "text") return hasText;
  if (evidence === "url") return body.url !== undefined;
  if (evidence === "commit-url") return /[0-9a-f]{40}/.test(body.url ?? "");
  return true;
}

/** "secondPerson: counts only once somebody else, not its author and not a maintainer of the project, has accepted it" */
function latestWord(look: Look, claim: Claim): FactOf<"acceptance"> | undefined {
  const words = notWithdrawn(ofKind(look.own, "acceptance"), look.facts).filter((word) => {
    const by = authorOf(word);
    return (
      word.body.attestation === claim.seq &&
      by !== authorOf(claim) &&
      !holds(look.facts, by, "maintainer", look, word.at)
    );
  });
  return latestOf(words);
}

/** The newest accepted one, still good, since the last `unmet`: what came before that does not come back. */
function newestAccepted(look: Look, criterion: Attested, claims: readonly Claim[]): Claim | undefined {
  const unmet = latestOf(claims.filter((claim) => claim.body.claim === "unmet"));
  const since = claims.filter((claim) => !unmet || latestOf([claim, unmet]) !== unmet);
  const accepted = latestOf(
    since.filter((claim) => latestWord(look, claim)?.body.accepts && hasEvidence(criterion, claim)),
  );
  return accepted && isGood(look, criterion, accepted) ? accepted : undefined;
}

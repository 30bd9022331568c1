import { authorSaid } from "../domain/explain/author";
import { ignoredSaid } from "../domain/explain/ignored";
import { knownSince } from "../domain/explain/late";
import type { Fact } from "../domain/fact";
import type { Judged, Verdict } from "../domain/verdict";
import type { CriterionView, SaidView } from "../domain/view/criterion-view";
import { dayText } from "../domain/view/moment";
import type { ProjectLook } from "./project";
import { entryLink, readerOf } from "./reader";

/** What people said that a criterion rests on: its claim and acceptance, its reviews, its reason. */
export function wordsOf(s: Judged, at: ProjectLook): CriterionView["words"] {
  const seqs = [...s.used, ...(s.reason ? [s.reason.seq] : [])];
  return seqs.flatMap((seq) => {
    const fact = at.look.entry(seq);
    return fact ? (saidOf(fact, at) ?? []) : [];
  });
}

function saidOf(fact: Fact, { look, slug }: ProjectLook): SaidView | null {
  const by = {
    seq: fact.seq,
    by: authorSaid(fact, readerOf(look, slug)),
    when: [dayText(fact.at, look.now), knownSince(fact, look.now)].filter(Boolean).join(", "),
  };
  switch (fact.kind) {
    case "attestation":
      return {
        ...by,
        kind: fact.body.claim === "not-applicable" ? "Said not to apply" : `Marked ${fact.body.claim}`,
        text: fact.body.text ?? fact.body.url ?? "",
      };
    case "acceptance":
      return { ...by, kind: fact.body.accepts ? "Accepted" : "Disputed", text: fact.body.text ?? "" };
    case "review":
      return { ...by, kind: fact.body.accepts ? "Review, accepts" : "Review, objects", text: fact.body.text };
    case "reason":
      return { ...by, kind: "Reason", text: fact.body.text };
    default:
      return null;
  }
}

/** Entries about this criterion that were looked at and not used, each with its reason. */
export function ignoredOfCriterion(s: Judged, { look, verdict }: ProjectLook): CriterionView["ignored"] {
  return saidIn(verdict, look.entry).flatMap(({ fact, seq, why }) => {
    if (!isAbout(fact, s, look.entry)) return [];
    return [
      [
        "Entry ",
        entryLink(look, seq, String(seq)),
        ` of ${dayText(fact.at, look.now)} is not counted: ${ignoredSaid[why]}.`,
      ],
    ];
  });
}

/** The ignored entries that may be about a criterion: of a verdict they are the same for each, and the many runs are none. */
function saidIn({ ignored }: Verdict, entry: (seq: number) => Fact | undefined): readonly IgnoredFact[] {
  const found = said.get(ignored);
  if (found) return found;
  const own = ignored.flatMap(({ seq, why }): readonly IgnoredFact[] => {
    const fact = entry(seq);
    return fact && MAY_BE.has(fact.kind) ? [{ fact, seq, why }] : [];
  });
  said.set(ignored, own);
  return own;
}

type IgnoredFact = Verdict["ignored"][number] & { readonly fact: Fact };
const MAY_BE: ReadonlySet<Fact["kind"]> = new Set(["attestation", "reason", "acceptance", "review", "review-request"]);
const said = new WeakMap<Verdict["ignored"], readonly IgnoredFact[]>();

function isAbout(fact: Fact, s: Judged, entry: (seq: number) => Fact | undefined): boolean {
  if (fact.kind === "attestation" || fact.kind === "reason") return fact.body.criterion === s.key;
  if (fact.kind === "acceptance") {
    const claim = entry(fact.body.attestation);
    return claim?.kind === "attestation" && claim.body.criterion === s.key;
  }
  if (fact.kind === "review" || fact.kind === "review-request") return s.criterion.kind === "review";
  return false;
}

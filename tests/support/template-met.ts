import { type Criterion, type CriterionOf, isOpenToAll } from "@/lib/domain/criterion";
import type { Fact } from "@/lib/domain/fact";
import { anAcceptance, anAppointment, anAttestation, aReview, aRun, posted, proved } from "./make";
import { aSource } from "./make-source";

const EVIDENCE = {
  none: {},
  text: { text: "@ab" },
  url: { url: "https://git.example.org/charts/README" },
  "commit-url": { url: `https://git.example.org/charts/blob/${"a".repeat(40)}/README` },
} as const;

/** What meets one criterion of a template for a project whose candidate is content "one"; the next fact has the number `next`. */
export function meets(criterion: Criterion, next: number): readonly Fact[] {
  switch (criterion.kind) {
    case "attested": {
      const claim = anAttestation(criterion.key, EVIDENCE[criterion.evidence], { at: "07-10" });
      if (!criterion.secondPerson) return [claim];
      return [claim, anAppointment("second", "voter"), anAcceptance(next, { by: "second", at: "07-11" })];
    }
    case "ci":
      return runsFor(criterion, next);
    case "review":
      return Array.from({ length: criterion.count }, (_, place) => `reviewer ${place}`).flatMap((who) => [
        ...(isOpenToAll(criterion.role) ? [] : [anAppointment(who, criterion.role)]),
        aReview("one", { by: who, at: "07-12" }),
      ]);
    default:
      return [];
  }
}

/** Facts that meet all of these, in their order; the first has the number `first`. */
export function meetsAll(criteria: readonly Criterion[], first: number): readonly Fact[] {
  const facts: Fact[] = [];
  for (const criterion of criteria) facts.push(...meets(criterion, first + facts.length));
  return facts;
}

/** Posted where that counts; else of a source that is registered before them. */
function runsFor({ checks, targets, streak, origins }: CriterionOf<"ci">, next: number): readonly Fact[] {
  const [origin, before] = origins.includes("posted") ? [posted(), []] : [proved(next), [aSource()]];
  const runs = checks.flatMap((check) =>
    targets.flatMap((target) =>
      Array.from({ length: streak }, (_, run) =>
        aRun({ check, target, runId: `${check}-${run}`, origin }, { at: `07-1${run + 2}` }),
      ),
    ),
  );
  return [...before, ...runs];
}

import type { Criterion } from "../criterion";
import type { DecisionRule, Policy } from "../policy";
import { dayText } from "../view/moment";
import type { Rich } from "../view/rich";
import { capital, count, countWord, joined, listedText } from "./words";

/** "Fourteen criteria. Nine must hold, four ask for a reason, one informs." */
export function criteriaCounted(criteria: readonly Criterion[]): Rich {
  const of = (obligation: Criterion["obligation"]) => criteria.filter((it) => it.obligation === obligation).length;
  const [musts, shoulds, mays] = [of("must"), of("should"), of("may")];
  const parts = [
    ...(musts > 0 ? [`${countWord(musts)} must hold`] : []),
    ...(shoulds > 0 ? [`${countWord(shoulds)} ${shoulds === 1 ? "asks" : "ask"} for a reason`] : []),
    ...(mays > 0 ? [`${countWord(mays)} ${mays === 1 ? "informs" : "inform"}`] : []),
  ];
  return [
    `${capital(countWord(criteria.length))} ${criteria.length === 1 ? "criterion" : "criteria"}. `,
    { b: `${capital(parts.join(", "))}.` },
  ];
}

/** Who decides an admission, and by what shares. */
export function ruleSaid(rule: DecisionRule, channel: string): string {
  if (rule.decidedBy === "chair") return "The chair, behind the gate: only what is ready can be admitted.";
  return [
    `Voters of ${channel}, by a hand count that the chair records.`,
    `At least ${rule.quorum} of them vote, ${rule.threshold} of those for or against are for it,`,
    `and the question stands for ${count(rule.minDays, "day")}${rule.perOrganisation ? "; one counted hand per organisation" : ""}.`,
    "Only what is ready can be admitted.",
  ].join(" ");
}

const computed = { ci: "CI", manifest: "the yml", kernel: "the kernel" } as const;

/** What nobody can mark or waive; null where every criterion is marked by people. */
export function neverWaivedSaid({ criteria, floor }: Pick<Policy, "criteria" | "floor">): string | null {
  const kinds = (["ci", "manifest", "kernel"] as const).filter((kind) => criteria.some((it) => it.kind === kind));
  if (kinds.length === 0) return null;
  const floorSaid =
    floor.length > 0
      ? ` At least one CI job on ${listedText(floor, "and one on")} must pass by itself; nothing lifts that.`
      : "";
  return `${capital(listedText(kinds.map((kind) => computed[kind])))}.${floorSaid}`;
}

/** What follows for members: grace, settling, and time for a new version. */
export const afterSaid = ({ graceDays, settleDays, migrationDays }: Policy): string =>
  `${count(graceDays, "day")} of grace when a member gets worse, ${count(settleDays, "day")} to settle, ${count(migrationDays, "day")} to follow a new version.`;

/** "Shown and not counted yet: backup, from 1 August." Null where every criterion counts. */
export function notCountedSaid(criteria: readonly Criterion[], { now }: { readonly now: number }): Rich | null {
  const later = criteria.flatMap(({ short, from }) =>
    from !== undefined && Date.parse(from) > now ? [{ short, from: Date.parse(from) }] : [],
  );
  if (later.length === 0) return null;
  const parts = later.map(({ short, from }): Rich => [{ b: short }, `, from ${dayText(from, now)}`]);
  return ["Shown and not counted yet: ", ...joined(parts), "."];
}

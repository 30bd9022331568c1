import { isOpenMust, type Judged, owesReason, type Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { askedOf, waitsForYml } from "./asked";
import { legAsked } from "./ci";
import { byReviewersSaid } from "./review";
import { standingSaid } from "./standing";
import { capital, capitalized, count, listedText, type Reader } from "./words";

const labels = {
  mark: "Mark met",
  reason: "Say why not",
  candidate: "New candidate",
  connect: "Connect CI",
  ask: "Ask for reviews",
  accept: "Accept or dispute",
  policy: "See the policy",
} as const;
type Does = keyof typeof labels;

/** One thing that stands between a project and the channel: who does it, why, and where. */
export type Step = {
  readonly list: "yours" | "ci" | "others";
  readonly title: Rich;
  readonly why: Rich;
  /** What doing it means here, and the words of its button. */
  readonly does: Does;
  readonly label: string;
  /** The criterion whose place on the page the step leads to; several may be settled by it. */
  readonly keys: readonly string[];
};

type Unlabelled = Omit<Step, "label">;

/** What stands between a project and ready, in the policy's order: its maintainers', CI's, others'. Never a waiver. */
export function stepsOf(verdict: Verdict, reader: Reader): readonly Step[] {
  const steps: Unlabelled[] = [];
  const ymlKeys = verdict.standings.filter((s) => waitsForYml(s) && (isOpenMust(s) || owesReason(s))).map((s) => s.key);
  const unbound = ymlKeys.length > 0 || verdict.candidate !== null ? [] : verdict.standings.filter(waitsForCandidate);
  if (unbound.length > 0)
    steps.push({
      list: "yours",
      title: ["Put a candidate forward"],
      why: [`CI and reviews are of one commit; ${listedText(unbound.map((s) => s.criterion.short))} begin with it.`],
      does: "candidate",
      keys: unbound.map((s) => s.key),
    });
  for (const s of verdict.standings) {
    if (waitsForYml(s) && ymlKeys.length > 0) {
      if (s.key === ymlKeys[0])
        steps.push({
          list: "yours",
          title: ["Put a yml forward"],
          why: [`${listedText(shorts(verdict, ymlKeys))} ${ymlKeys.length === 1 ? "waits" : "wait"} for it.`],
          does: "candidate",
          keys: ymlKeys,
        });
    } else if (isOpenMust(s)) steps.push(...mustSteps(s, verdict, reader));
    else if (owesReason(s)) steps.push(reasonStep(s, reader));
  }
  return steps.map((step) => ({ ...step, label: labels[step.does] }));
}

/** What can only be shown of a candidate, and by others than who puts it forward. */
const waitsForCandidate = (s: Judged): boolean =>
  isOpenMust(s) && (s.criterion.kind === "ci" || s.criterion.kind === "review");

function mustSteps(s: Judged, verdict: Verdict, reader: Reader): readonly Unlabelled[] {
  const why = standingSaid(s, reader);
  const asked = askedOf(verdict, new Set()).find((it) => it.keys.includes(s.key))?.words ?? [s.criterion.short];
  const title = capitalized(asked);
  const keys = [s.key];
  switch (s.detail.of) {
    case "ci": {
      const { maxAgeDays } = s.detail;
      return s.detail.legs
        .filter((leg) => leg.is !== "met")
        .map((leg) => ({
          list: "ci" as const,
          title: [capital(legAsked(leg))],
          why: [`Of this candidate, not older than ${count(maxAgeDays, "day")}.`],
          does: "connect" as const,
          keys,
        }));
    }
    case "review":
      return [
        {
          list: "others",
          title: [...title, ` ${byReviewersSaid(s.detail.role, s.detail.needed - s.detail.accepting.length)}`],
          why,
          does: "ask",
          keys,
        },
      ];
    case "manifest":
    case "kernel":
      return s.whoCanAct.includes("chair")
        ? [{ list: "others", title, why, does: "policy", keys }]
        : [{ list: "yours", title, why, does: "candidate", keys }];
    case "soak":
    case "needs":
      return [{ list: "others", title, why, does: "policy", keys }];
    default:
      return s.cause === "awaiting-review"
        ? [{ list: "others", title, why, does: "accept", keys }]
        : [{ list: "yours", title: s.is === "stale" ? title : ["Show ", ...asked], why, does: "mark", keys }];
  }
}

/** What settles an open should but a reason, by who alone can answer it. */
const otherwise: Readonly<Record<Judged["criterion"]["kind"], string>> = {
  attested: "show it",
  manifest: "put a new candidate forward",
  kernel: "put a new candidate forward",
  ci: "have CI show it",
  review: "have it reviewed",
  soak: "wait until its days are full",
  needs: "have that one let in",
};

const reasonStep = (s: Judged, reader: Reader): Unlabelled => ({
  list: s.cause === "awaiting-review" ? "others" : "yours",
  title: ["Say why ", { b: s.criterion.short }, ` is ${s.is}, or ${otherwise[s.criterion.kind]}`],
  why: standingSaid(s, reader),
  does: s.cause === "awaiting-review" ? "accept" : "reason",
  keys: [s.key],
});

const shorts = (verdict: Verdict, keys: readonly string[]): readonly string[] =>
  verdict.standings.filter((s) => keys.includes(s.key)).map((s) => s.criterion.short);

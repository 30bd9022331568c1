import type { CriterionOf } from "../criterion";
import { covers, isOfItsArch } from "../kernel/arch";
import { isOfItsSeries } from "../standing/kernel";
import { isOpen, type Judged } from "../verdict";
import type { Action, ActionOf } from "./action";
import type { Ground } from "./ground";
import { chairsOf, maintainersOf, type People } from "./people";

/** Whether a criterion is computed of the candidate: its yml, or its kernel. */
export const isComputed = ({ detail }: Judged): boolean => detail.of === "manifest" || detail.of === "kernel";

/**
 * Why nothing that is put forward meets a computed criterion before the chair has acted: a channel without a base, a list that
 * says nothing about an architecture, or nothing about this kernel. Null where a candidate can meet it.
 */
export function chairsFault(
  s: Judged,
  { evidence, isRenewed }: Ground,
): "no-base" | "no-list" | "nothing-applies" | null {
  if (s.detail.of === "manifest") return evidence.base === undefined ? "no-base" : null;
  if (s.criterion.kind !== "kernel" || s.detail.of !== "kernel") return null;
  if (!isCovered(s.criterion)) return "no-list";
  return !isRenewed && s.cause === "nothing-applies" ? "nothing-applies" : null;
}

const isCovered = ({ list, arch }: CriterionOf<"kernel">): boolean => arch.every((it) => covers(list, it));

/** Whether a criterion that is open can be settled with the candidate that is there, or without one. */
export function isKept(s: Judged, { verdict, evidence }: Ground): boolean {
  const { criterion, cause, detail } = s;
  if (detail.of === "manifest") return cause === "no-base" && evidence.base === undefined;
  if (detail.of === "kernel") return cause === "nothing-applies" || (cause === "no-list" && hasItsKernels(s, evidence));
  const isOfContent = criterion.kind === "ci" || criterion.kind === "review";
  return (
    verdict.candidate !== null || !(isOfContent || (criterion.kind === "attested" && criterion.binds === "content"))
  );
}

/** Whether the candidate brings what a list that is to come could judge, on each architecture. */
function hasItsKernels({ criterion }: Judged, { candidate }: Ground["evidence"]): boolean {
  const released = (candidate?.body.configurations ?? []).filter(({ variant }) => variant === "release");
  return (
    criterion.kind === "kernel" &&
    criterion.arch.every((arch) => {
      const own = released.filter((it) => it.arch === arch);
      return own.length > 0 && own.every((it) => isOfItsArch(it) && isOfItsSeries(it));
    })
  );
}

/** The acts that only the chair has for some computed criteria, each once. */
export function chairsActsFor(open: readonly Judged[], ground: Ground, people: People): readonly Action[] {
  const around = { list: "others", who: chairsOf(people), after: [], notBefore: null } as const;
  const faults = open.map((s) => ({ key: s.key, fault: chairsFault(s, ground) }));
  const keysOf = (fault: string) => faults.filter((it) => it.fault === fault).map((it) => it.key);
  const ofBase = keysOf("no-base");
  return [
    ...(ofBase.length > 0 ? [{ ...around, does: "base", keys: ofBase } as const] : []),
    ...(["no-list", "nothing-applies"] as const).flatMap((why) =>
      keysOf(why).length > 0 ? [{ ...around, does: "publish", why, keys: keysOf(why) } as const] : [],
    ),
  ];
}

/**
 * A new candidate: what has to be met of all that is computed of it, and what of the one before falls away. Its keys are those
 * that are open and that it settles, or that can only be shown of one.
 */
export function candidateOf(before: Ground, after: Ground, people: People): ActionOf<"candidate"> {
  const isFirst = before.verdict.candidate === null;
  const counts = new Set(after.verdict.standings.filter((s) => s.counts).map((s) => s.key));
  const then = new Set(after.verdict.standings.filter(isOpen).map((s) => s.key));
  const now = before.verdict.standings.filter((s) => counts.has(s.key) && s.criterion.obligation !== "may");
  const computed = now.filter((s) => isComputed(s) && s.is !== "not applicable");
  const waits = isFirst ? now.filter((s) => isOpen(s) && s.criterion.obligation === "must" && !isKept(s, before)) : [];
  const isMet = (s: Judged) => s.is === "met";
  const keys = new Set([...computed.filter((s) => !isMet(s)), ...waits].map((s) => s.key));
  return {
    does: "candidate",
    list: "yours",
    keys: now.filter((s) => keys.has(s.key)).map((s) => s.key),
    who: maintainersOf(people),
    after: [],
    notBefore: null,
    isFirst,
    mustMeet: computed.map((s) => ({ key: s.key, cause: s.cause })),
    beginsAnew: now.filter((s) => !isComputed(s) && !isOpen(s) && then.has(s.key)).map((s) => s.key),
  };
}

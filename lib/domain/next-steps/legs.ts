import type { CriterionOf } from "../criterion";
import { days, durationOf } from "../instant";
import { whysOf } from "../standing/ci";
import type { Leg } from "../standing/detail";
import { byTime } from "../standing/leg";
import { nameOfTarget } from "../target";
import type { Judged } from "../verdict";
import type { Action, ActionOf } from "./action";
import { type Ground, sayingOf } from "./ground";

type Rule = Pick<CriterionOf<"ci">, "streak" | "window" | "maxFail">;
type Wanted = {
  readonly key: string;
  readonly criterion: CriterionOf<"ci">;
  readonly leg: Leg;
  readonly passes: number;
};

/**
 * How many passes in a row, after the outcomes that count already (oldest first; true: passed), make a leg met (decision.md,
 * "CI as evidence", 4): the fewest with which the last n passed and at most m of the last w failed.
 */
export function passesNeeded(outcomes: readonly boolean[], { streak, window, maxFail }: Rule): number {
  const row = outcomes.length - 1 - outcomes.lastIndexOf(false);
  const most = Math.max(streak, window);
  for (let passes = 0; passes < most; passes++) {
    const kept = outcomes.slice(Math.max(0, outcomes.length - Math.max(0, window - passes)));
    const failures = window > passes ? kept.filter((passed) => !passed).length : 0;
    if (row + passes >= streak && failures <= maxFail && outcomes.length + passes > 0) return passes;
  }
  return most;
}

/**
 * What CI has to bring for some criteria: per check and target the passes that all of them lack there, each run from an origin
 * that as many of them accept as can be.
 */
export function passesFor(open: readonly Judged[], ground: Ground): readonly ActionOf<"pass">[] {
  const places = new Map<string, Wanted[]>();
  for (const { key, criterion, detail } of open) {
    if (criterion.kind !== "ci" || detail.of !== "ci") continue;
    for (const leg of detail.legs) {
      const passes = passesNeeded(outcomesOf(criterion, leg, ground), criterion);
      if (passes === 0) continue;
      const place = `${leg.check} ${nameOfTarget(leg.target)}`;
      places.set(place, [...(places.get(place) ?? []), { key, criterion, leg, passes }]);
    }
  }
  return [...places.values()].flatMap((wanted) => actionsOf(wanted, ground));
}

/** The conclusive, fresh runs of a leg that count, oldest first. */
function outcomesOf(criterion: CriterionOf<"ci">, { check, target }: Leg, { evidence }: Ground): readonly boolean[] {
  const whys = whysOf(criterion, evidence, check, target);
  return evidence
    .runsOf(check, target)
    .filter((run) => whys.get(run.seq) === null)
    .sort(byTime)
    .map((run) => run.body.outcome === "passed");
}

/** Those that take one origin alone are served by runs of it; those that take any are, by whatever comes. */
function actionsOf(wanted: readonly Wanted[], ground: Ground): readonly ActionOf<"pass">[] {
  const any = wanted.filter(({ criterion }) => criterion.origins.length > 1);
  const alone = (["proved", "posted"] as const)
    .map((origin) => wanted.filter(({ criterion }) => criterion.origins.every((it) => it === origin)))
    .filter((group) => group.length > 0);
  const [first, second] = alone;
  if (!first) return [actionOf(any, most(any), ground)];
  const others = second ? most(second) : 0;
  return [
    actionOf([...first, ...any], Math.max(most(first), most(any) - others), ground),
    ...(second ? [actionOf(second, others, ground)] : []),
  ];
}

const most = (wanted: readonly Wanted[]): number => Math.max(0, ...wanted.map(({ passes }) => passes));

function actionOf(wanted: readonly Wanted[], passes: number, ground: Ground): ActionOf<"pass"> {
  const [{ leg }] = wanted as readonly [Wanted];
  const ages = wanted.map(({ criterion }) => durationOf(criterion.maxAge) ?? 0);
  const isBaseBroken = wanted.some((it) => it.leg.cause === "base-broken");
  return {
    does: "pass",
    list: isBaseBroken ? "others" : "ci",
    keys: wanted.map(({ key }) => key),
    who: { role: "ci", people: [] },
    after: ground.isRenewed ? ["candidate"] : [],
    notBefore: null,
    check: leg.check,
    target: leg.target,
    passes,
    has: leg.cause === "failed" || leg.cause === "base-broken" ? 0 : leg.passesInARow,
    failures: leg.cause === "flaky" ? leg.failuresInWindow : 0,
    origins: (["proved", "posted"] as const).filter((it) =>
      wanted.every(({ criterion }) => criterion.origins.includes(it)),
    ),
    maxAgeDays: Math.min(...ages) / days(1),
    isBaseBroken,
  };
}

/** The runs that such actions stand for. */
export const runsOf = (actions: readonly Action[], ground: Ground) =>
  actions.flatMap((action, place) =>
    action.does !== "pass"
      ? []
      : Array.from({ length: action.passes }, (_, index) => {
          const { check, target, origins } = action;
          const { commit, tree } = ground.verdict.candidate?.content ?? { commit: "", tree: "" };
          return sayingOf(ground, "ci-run", `project:${ground.project}`, "ci", {
            check,
            target,
            commit,
            tree,
            runId: `supposed ${place} ${index}`,
            attempt: 1,
            outcome: "passed",
            word: "passed",
            origin:
              origins[0] === "proved"
                ? { is: "proved", source: 1, workflow: "supposed" }
                : { is: "posted", token: "supposed", name: "supposed", maker: "supposed" },
          });
        }),
  );

import type { CriterionOf } from "../criterion";
import type { Fact } from "../fact";
import type { Origin, SourceBody } from "../facts/evidence";
import { days, durationOf } from "../instant";
import { whysOf } from "../standing/ci";
import type { Leg } from "../standing/detail";
import { byTime } from "../standing/leg";
import { nameOfTarget } from "../target";
import { type RegisteredSource, sourcesIn } from "../trust";
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
  const origins = (["proved", "posted"] as const).filter((it) =>
    wanted.every(({ criterion }) => criterion.origins.includes(it)),
  );
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
    origins,
    needsSource: !origins.includes("posted") && !speaking(ground),
    maxAgeDays: Math.min(...ages) / days(1),
    isBaseBroken,
  };
}

/** The runs that such actions stand for, behind the source that brings them where there is none yet. */
export function runsOf(actions: readonly Action[], ground: Ground): readonly Fact[] {
  const { project, when, verdict } = ground;
  const passes = actions.filter((it): it is ActionOf<"pass"> => it.does === "pass");
  const speaks = speaking(ground);
  const supposed = passes.some(({ needsSource }) => needsSource)
    ? [sayingOf(ground, "source", `project:${project}`, "maintainer", NEW)]
    : [];
  const origin = provedBy(speaks ?? { seq: when.upTo + 1, body: NEW });
  const { commit, tree } = verdict.candidate?.content ?? { commit: "", tree: "" };
  const runs = passes.flatMap(({ check, target, passes, origins }, place) =>
    Array.from({ length: passes }, (_, index) =>
      sayingOf(ground, "ci-run", `project:${project}`, "ci", {
        check,
        target,
        commit,
        tree,
        runId: `supposed ${place} ${index}`,
        attempt: 1,
        outcome: "passed",
        word: "passed",
        origin: origins.includes("posted")
          ? { is: "posted", token: "supposed", name: "supposed", maker: "supposed" }
          : origin,
      }),
    ),
  );
  return [...supposed, ...runs];
}

/** A source that may speak for the project's CI by now. */
const speaking = ({ evidence, project }: Ground): RegisteredSource | undefined =>
  sourcesIn([...evidence.of("source"), ...evidence.of("withdrawal")] as readonly Fact[]).find(
    (it) => it.revokedBy === null && it.stream === `project:${project}`,
  );

const NEW: SourceBody = { issuer: "supposed", repository: "supposed", workflow: null, environment: null };

/** What a run of a source shows that fits what it names. */
const provedBy = ({ seq, body }: Pick<RegisteredSource, "seq" | "body">): Origin => ({
  is: "proved",
  source: seq,
  repository: body.repository,
  workflow: body.workflow ?? "supposed",
  ...(body.environment !== null && { environment: body.environment }),
});

import type { Criterion } from "../domain/criterion";
import { boundSaid, effectHeads, effectSaid, moreSaid, sameSaid, standsSaid } from "../domain/explain/policy-effects";
import type { PolicyDraft } from "../domain/policy";
import { effectsOf, type MovedTogether } from "../domain/policy-effects";
import type { Trial } from "../domain/policy-what-if";
import { tenseOf } from "../domain/tense";
import type { Mark } from "../domain/view/mark";
import type { EffectView, MoveView } from "../domain/view/policy-view";
import type { Piece, Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import type { Trials } from "./policy-trials";
import { linkTo } from "./reader";

/** So many projects are named in a list; the rest by their number. */
const NAMED = 20;

type Versions = { readonly before: PolicyDraft; readonly after: PolicyDraft; readonly isDraft: boolean };

/** What a version would do, as its page tells it. */
export function effectView(look: Look, { trials, all }: Trials, versions: Versions): EffectView {
  const criteria = criteriaOf(versions);
  const effects = effectsOf(trials, [...criteria.keys()]);
  return {
    said: effectSaid(effects, {
      isDraft: versions.isDraft,
      tense: tenseOf(look),
      migrationDays: versions.after.migrationDays,
    }),
    bound: boundSaid(effects.tried, all),
    groups: (["admitted", "blocked", "probation", "others"] as const)
      .filter((kind) => effects[kind].length > 0)
      .map((kind) => ({ ...effectHeads[kind], ...linesOf(look, effects[kind]) })),
    criteria: effects.criteria.flatMap(({ key, moves }) => {
      const criterion = criteria.get(key);
      return criterion ? [{ key, short: criterion.after.short, moves: moves.map(moveView(look, criterion)) }] : [];
    }),
  };
}

type Both = { readonly before: Criterion; readonly after: Criterion };

/** Each criterion of either version by its key, those of the newer in its order, then what is gone; one that only one of them has is itself on both sides. */
export function criteriaOf({ before, after }: Pick<Versions, "before" | "after">): ReadonlyMap<string, Both> {
  const was = new Map(before.criteria.map((it) => [it.key, it]));
  const both = new Map<string, Both>(
    after.criteria.map((it) => [it.key, { before: was.get(it.key) ?? it, after: it }]),
  );
  for (const it of before.criteria) if (!both.has(it.key)) both.set(it.key, { before: it, after: it });
  return both;
}

const linesOf = (look: Look, trials: readonly Trial[]): Pick<EffectView["groups"][number], "lines" | "more"> => ({
  lines: trials.slice(0, NAMED).map((trial) => ({
    href: linkTo(look, `/projects/${trial.project}`),
    name: trial.project,
    before: trial.before,
    after: trial.after,
    note: sameSaid(trial),
  })),
  more: moreSaid(NAMED, trials.length),
});

const moveView =
  (look: Look, { before, after }: Both) =>
  (moved: MovedTogether): MoveView => ({
    from: markOf(moved.before, before),
    to: markOf(moved.after, after),
    fromText: standsSaid(moved.before),
    toText: standsSaid(moved.after),
    projects: projectsSaid(look, before.key, moved.projects),
  });

const markOf = (stands: MovedTogether["before"], { obligation }: Criterion): Mark | null =>
  stands && { is: stands.is, obligation };

function projectsSaid(look: Look, key: string, projects: readonly string[]): Rich {
  const links = projects
    .slice(0, NAMED)
    .map((slug): Piece => ({ href: linkTo(look, `/projects/${slug}`, {}, key), text: slug }));
  const more = moreSaid(NAMED, projects.length);
  return [...links.flatMap((link, place) => (place === 0 ? [link] : [", ", link])), ...(more ? [` ${more}`] : [])];
}

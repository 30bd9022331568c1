import { type Change, movesIn } from "../domain/changes";
import { listed } from "../domain/explain/words";
import type { Fact, Seq } from "../domain/fact";
import { newest } from "../domain/known";
import { policyOf } from "../domain/project";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { isVast } from "./bounded";
import { courseOf } from "./course";

/** The project that an entry belongs to, or null for one of a channel or of the whole group. */
export const projectOf = ({ stream }: Pick<Fact, "stream">): string | null =>
  stream.startsWith("project:") ? stream.slice("project:".length) : null;

/** What moved on the board, by the entry that did it. */
export type Moves = ReadonlyMap<Seq, readonly { readonly slug: string; readonly change: Change }[]>;

/**
 * What some entries moved, as far as it is known at the instant looked at: of projects in the channel, out of it, and gone.
 * An entry of a project moves that one alone; one of the channel or the whole group may move any, and where there are very
 * many projects that is not told.
 */
export function movesOf(look: Look, facts: readonly Fact[]): Moves {
  const moves = new Map<Seq, { slug: string; change: Change }[]>();
  const channel = look.channels()[0];
  if (channel === undefined || !policyOf(look, channel)) return moves;
  const own = facts.map(projectOf);
  const recorded = facts.map((fact) => fact.recordedAt);
  const [first, last] = [Math.min(...recorded), Math.max(...recorded)];
  const asked = own.includes(null) && !isVast(look) ? look.projects() : new Set(own.filter((slug) => slug !== null));
  for (const slug of asked) {
    const registration = newest(look, `project:${slug}`, "project")?.body;
    if (!registration?.candidate) continue;
    const from = Math.max(Date.parse(registration.boardFrom), first) - 1;
    for (const change of movesIn(courseOf(look, slug, channel), from, last))
      if (change.by !== "expiry") moves.set(change.by, [...(moves.get(change.by) ?? []), { slug, change }]);
  }
  return moves;
}

/** "readme unmet → met and roadmap unknown → met"; a project is named where the entry is not its own. */
export function movesSaid(moves: Moves, seq: Seq, own: string | null): Rich {
  return listed(
    (moves.get(seq) ?? []).flatMap(({ slug, change }): Rich[] =>
      change.what === "standing"
        ? [
            [
              ...(slug === own ? [] : [{ b: slug }, " "]),
              { em: change.after.criterion.short },
              ` ${change.before.is} → `,
              { standing: change.after.is, text: change.after.is },
              change.after.reason && !change.before.reason ? ", with a reason" : "",
            ],
          ]
        : [],
    ),
  );
}

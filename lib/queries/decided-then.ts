import type { Rested } from "../domain/explain/rested";
import type { FactOf, Seq } from "../domain/fact";
import { textOf } from "../domain/instant";
import { worldOf } from "../domain/known";
import { RULES, verdictOf } from "../domain/verdict";
import type { Piece } from "../domain/view/rich";
import { verdictDigest } from "../formats/canonical";
import type { Look } from "../log/look";
import { linkTo } from "./reader";

type Decision = Pick<FactOf<"decision">, "seq" | "recordedAt" | "stream" | "body">;

/** What the gate's decision rested on, and the digest that the log gives of it now (decision.md, invariant 8). Null of what the record decided. */
export function restedOn(look: Look, { stream, body }: Decision): Rested | null {
  if (body.by !== "gate") return null;
  const { rules, digest, outcome, policyVersion, upTo, now } = body.verdict;
  const [project, channel] = [stream.slice("project:".length), body.channel];
  const when = { upTo, now: Date.parse(now) };
  const again = rules === RULES ? verdictOf(worldOf(look, project, channel), project, channel, when) : null;
  return { outcome, digest, policyVersion, upTo, again: again && verdictDigest(again) };
}

/**
 * The board, or a page of a project, as it was just before an entry was recorded: what it said when the group voted. By the
 * millisecond before, and not by the entry before, which may be days older.
 */
const justBefore = (look: Look, path: string, { recordedAt }: { readonly recordedAt: number }): string =>
  linkTo(look, path, { at: textOf(recordedAt - 1) });

/** Links to the board and to each project of a decision as they were when it was made. */
export function thenLinks(look: Look, decision: Decision): readonly Piece[] {
  const { stream, body } = decision;
  const projects = body.by === "gate" ? [stream.slice("project:".length)] : body.projects;
  return [
    { href: justBefore(look, "/", decision), text: "the board then" },
    ...projects.map((slug) => ({ href: justBefore(look, `/projects/${slug}`, decision), text: `${slug} then` })),
  ];
}

/** The same of an entry that is known by its number alone. */
export const thenLinksOf = (look: Look, seq: Seq): readonly Piece[] => {
  const fact = look.entry(seq);
  return fact?.kind === "decision" ? thenLinks(look, fact) : [];
};

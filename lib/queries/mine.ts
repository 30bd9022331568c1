import { existing, rolesIn } from "../domain/known";
import type { Act } from "../domain/permissions";
import { may } from "../domain/permit";
import type { Speaker } from "../domain/speaker";
import type { Judged } from "../domain/verdict";
import { dayText, type Moment } from "../domain/view/moment";
import type { Look } from "../log/look";
import type { Entrant } from "./board-members";

/** The whole group as somebody looks at it for what is theirs. */
export type Mine = {
  readonly look: Look;
  readonly viewer: Speaker;
  readonly channel: string;
  readonly shown: readonly Entrant[];
};

/** A project on the board, with its verdict. */
export type OnBoard = Entrant & { readonly verdict: NonNullable<Entrant["verdict"]> };

/** The projects with a verdict, of those that have a row. */
export const onBoard = ({ shown }: Mine): readonly OnBoard[] =>
  shown.flatMap((it) => (it.verdict === null ? [] : [{ ...it, verdict: it.verdict }]));

/** Whether who looks may do an act for a project. */
export const mayDo = ({ look, viewer, channel }: Mine, act: Act, project: string): boolean =>
  may(rolesIn(look, project), viewer, act, { project, channel }, look.now);

/** Since when a criterion stands as it does. */
export function standsSince({ look }: Mine, { spans }: OnBoard, key: string): Moment | null {
  const standing = (place: number) => spans[place]?.verdict.standings.find((s) => s.key === key)?.is;
  let place = spans.length - 1;
  while (place > 0 && standing(place - 1) === standing(place)) place -= 1;
  const at = spans[place]?.from;
  return at === undefined ? null : { at, text: dayText(at, look.now) };
}

/** The last request for a review that still asks one of these: not taken back, and of the candidate that there is now. */
export function requestTo({ look }: Mine, { slug, verdict }: OnBoard, who: readonly string[]) {
  const gone = new Set(verdict.ignored.flatMap(({ seq, why }) => (why === "superseded" ? [] : [seq])));
  return existing(look, `project:${slug}`, "review-request").findLast(
    ({ seq, body }) => !gone.has(seq) && body.of.some((it) => who.includes(it)),
  );
}

/** A claim that waits for a second person's word, or null. */
export const waitingClaim = (s: Judged) =>
  s.detail.of !== "attested" ? null : (s.detail.waiting ?? (s.cause === "awaiting-review" ? s.detail.claim : null));

import { grouped } from "../domain/explain/words";
import { Refusal } from "../domain/refusal";
import type { Look } from "../log/look";

/** So many projects are gone through, one after the other, for one answer. */
export const GONE_THROUGH = 5_000;

/** Whether a group has so many projects that an answer cannot go through them all. */
export const isVast = (look: Pick<Look, "projects">): boolean => look.projects().length > GONE_THROUGH;

/** Refusal `bad-input` where an answer would go through more projects than one request may: `what` begins the sentence. */
export function boundedTo(look: Pick<Look, "projects">, what: string): void {
  if (isVast(look))
    throw new Refusal(
      "bad-input",
      `${what} of more than ${grouped(GONE_THROUGH)} projects at once, and this group has ${grouped(look.projects().length)}. Ask for one project’s.`,
      [{ path: "project", message: "Name a project." }],
    );
}

import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import type { Speaker } from "../domain/speaker";
import type { Look } from "../log/look";

/** Whether an address is the page of a new candidate that who looks can put forward. */
export function mayForward(look: Look, viewer: Speaker | null, path: string): boolean {
  const project = /^\/projects\/([^/]+)\/candidate$/.exec(path)?.[1];
  if (project === undefined || !look.isNow) return false;
  return may(rolesIn(look, project), viewer, "put-forward", { project }, look.now);
}

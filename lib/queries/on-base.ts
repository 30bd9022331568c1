import { onBaseSaid } from "../domain/explain/on-base";
import { policyOf } from "../domain/project";
import { failingIn } from "../domain/standing/on-base";
import { tenseOf } from "../domain/tense";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";

/** What the board says once, above all projects, of jobs that fail on the channel's base itself. */
export const onBase = (look: Look, channel: string | undefined): Rich | null =>
  channel === undefined
    ? null
    : onBaseSaid(failingIn(look, policyOf(look, channel)?.body.policy, channel), tenseOf(look));

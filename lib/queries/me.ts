import { db } from "../db/client";
import { followsOf } from "../db/follows";
import { tokensOf } from "../db/tokens";
import type { VisitEnd } from "../db/visits";
import { mineSaid, nothingEnds, nothingFollowed, nothingWaits } from "../domain/explain/mine";
import { inTense } from "../domain/explain/tense";
import { visitHeading } from "../domain/explain/visit";
import type { Instant } from "../domain/instant";
import { policyOf } from "../domain/project";
import type { Speaker } from "../domain/speaker";
import { tenseOf } from "../domain/tense";
import type { MeView } from "../domain/view/me-view";
import type { Look } from "../log/look";
import { entrantsOf } from "./board-members";
import type { Mine } from "./mine";
import { awaitedByMe } from "./mine-awaited";
import { endingOfMine } from "./mine-ending";
import { followedByMe } from "./mine-followed";
import { waitingForMe } from "./mine-waiting";

/** Whose follows and tokens, where their last visit ended, and what time it is for tokens. */
type Holder = {
  readonly whoId: string;
  readonly personId: string;
  readonly actingAs: string | null;
  readonly before: VisitEnd | null;
  readonly machine: Instant;
};

/** One's own page: what waits for one and what one waits for, what ends soon, what one follows. */
export async function meView(look: Look, viewer: Speaker, holder: Holder): Promise<MeView> {
  const [follows, tokens] = await Promise.all([
    followsOf(db(), holder.whoId),
    tokensOf(db(), holder.personId, holder.actingAs),
  ]);
  const channel = look.channels()[0] ?? "";
  const shown = channel !== "" && policyOf(look, channel) ? entrantsOf(look, channel).shown : [];
  const mine: Mine = { look, viewer, channel, shown };
  const waiting = waitingForMe(mine);
  const awaited = awaitedByMe(mine);
  const firsts = waiting.flatMap((line) => line.since?.at ?? []);
  const since = !look.isNow ? null : holder.before;
  return {
    heading: `What ${inTense(tenseOf(look), "waited", "waits", "will wait")} for you`,
    name: viewer.name,
    finding: mineSaid({
      waiting: waiting.length,
      first: firsts.length > 0 ? Math.min(...firsts) : null,
      awaited: awaited.length,
      now: look.now,
      tense: tenseOf(look),
    }),
    waiting,
    nothingWaits,
    awaited,
    ending: endingOfMine(mine, tokens, holder.machine),
    nothingEnds: nothingEnds(tenseOf(look)),
    followed: followedByMe(mine, follows, since?.at ?? null),
    nothingFollowed,
    since: since === null ? null : visitHeading(since.at, look.now),
  };
}

import { readySaid } from "../domain/explain/board";
import { be } from "../domain/explain/tense";
import { tenseOf } from "../domain/tense";
import type { BoardView } from "../domain/view/board-view";
import type { Look } from "../log/look";

/** The board where there is no channel, or no policy that anything could be judged by. */
export const emptyBoard = (channel: string | undefined, look: Look): BoardView => ({
  title: readySaid(tenseOf(look), channel),
  finding: [look.isPast ? "Nothing was judged yet at this instant." : `Nothing ${be(tenseOf(look))} judged yet.`],
  counts: ["A channel with a policy comes first; then projects have something to be judged by."],
  ahead: null,
  onBase: null,
  actions: [],
  changes: null,
  tryIt: null,
  everybody: null,
  later: null,
  waives: false,
  caption: "Projects",
  verdictHead: "Verdict",
  groups: [],
  strip: null,
  inChannel: { said: [], rows: [] },
  notIn: { said: [], rows: [] },
  picks: [],
  find: null,
  pages: null,
  empty: [
    look.isPast
      ? "There was no channel with a policy yet, so there was no board."
      : "There is no channel with a policy yet, so there is no board.",
  ],
  other: null,
});

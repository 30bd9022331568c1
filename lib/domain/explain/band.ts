import type { Seq } from "../fact";
import type { Instant } from "../instant";
import { instantText } from "../view/moment";
import type { BandView } from "../view/shell-view";

type Looked = {
  readonly now: Instant;
  readonly upTo: Seq;
  readonly live: { readonly head: Seq; readonly now: Instant };
};
type Words = Pick<BandView, "tense" | "lead" | "said" | "note">;

/** What the band over every page of an earlier instant says. */
export const pastSaid = ({ now, upTo, live }: Looked): Words => ({
  tense: "past",
  lead: "You are looking at the past:",
  said: [`as it was known on ${instantText(now)}, at entry ${upTo} of ${live.head}. Nothing is recorded here.`],
  note: "Read only. Nothing can be recorded or decided here.",
});

/** What the band over every page of a forecast says: of when, what it assumes, and from when. */
export const forecastSaid = ({ now, upTo, live }: Looked): Words => ({
  tense: "to come",
  lead: `Forecast for ${instantText(now)}:`,
  said: [
    `if nobody does anything until then. What is known on ${instantText(live.now)}, at entry ${upTo}, grows older.`,
  ],
  note: "Nothing new is assumed. Nothing can be recorded or decided here.",
});

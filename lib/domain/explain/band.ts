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

/** What stands in the place of something that came later than the instant looked at. */
export const notYetSaid = (now: Instant): string => `Nothing of this was known yet on ${instantText(now)}.`;

/** What the band over every page of a forecast says: of when, and what it assumes. */
export const forecastSaid = ({ now, upTo }: Looked): Words => ({
  tense: "to come",
  lead: `Forecast for ${instantText(now)}:`,
  said: ["if nobody does anything until then."],
  note: `From what is known now, at entry ${upTo}; nothing new is assumed. Nothing is recorded here.`,
});

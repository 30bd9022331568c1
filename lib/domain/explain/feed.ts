import type { Change } from "../changes";
import type { Instant } from "../instant";
import type { VerdictOutcome } from "../verdict";
import { instantText } from "../view/moment";
import { plain } from "../view/rich";
import { changeSaid } from "./change";
import { outcomeTurned } from "./turned";
import { count, ended, type Reader } from "./words";

/** What a feed is called; a practice copy's can pass for no real one, nor a forecast's for what happened. */
export const feedTitle = (whose: string, practice: boolean, forecast: Instant | null = null): string =>
  [
    whose,
    ...(practice ? ["(practice copy: practice is true)"] : []),
    ...(forecast === null ? [] : [`(forecast for ${instantText(forecast)}: forecast is true)`]),
  ].join(" ");

/** What a moment that is still to come is called in a forecast's feed. */
export const toComeTitle = (title: string): string => `Forecast: ${title}`;

export const projectFeedTitle = (slug: string, channel: string): string => `${slug}, for ${channel}`;
export const channelFeedTitle = (channel: string): string => `What is ready for ${channel}`;

type Turn = {
  readonly slug: string;
  readonly channel: string;
  readonly before: VerdictOutcome;
  readonly after: VerdictOutcome;
  readonly changes: readonly Change[];
};

/** One moment in which a project moved: its verdict where that turned, else what moved; then each change as a sentence. */
export function turnSaid(
  { slug, channel, before, after, changes }: Turn,
  reader: Reader,
): { title: string; content: string } {
  const sentences = changes.map((change) => ended(plain(changeSaid(slug, change, reader))));
  const turned = before === after ? [] : [outcomeTurned({ project: slug, channel, before, after })];
  const [only = ""] = sentences;
  const title = turned[0] ?? (sentences.length === 1 ? only : `${slug}: ${count(changes.length, "change")}`);
  return { title, content: [...turned, ...sentences].join("\n") };
}

/** A project that came onto the board. */
export const cameSaid = (slug: string, channel: string, outcome: VerdictOutcome, summary: string) => ({
  title: `${slug} came onto the board`,
  content: `${ended(summary)}\nIt is ${outcome} for ${channel}.`,
});

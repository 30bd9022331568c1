import { type Instant, textOf } from "@/lib/domain/instant";
import { agoText, dayText, exactText, instantText, type Moment } from "@/lib/domain/view/moment";

/** An instant whose words a view brought along. */
export function At({ moment }: { moment: Moment }) {
  return (
    <time dateTime={textOf(moment.at)} title={exactText(moment.at)}>
      {moment.text}
    </time>
  );
}

/** An instant in words: "3 hours ago" within a day, "17 July" within a year, or the whole of it. */
export function Time({ at, now, as = "ago" }: { at: Instant; now: Instant; as?: "ago" | "day" | "instant" }) {
  const text = as === "ago" ? agoText(at, now) : as === "day" ? dayText(at, now) : instantText(at);
  return <At moment={{ at, text }} />;
}

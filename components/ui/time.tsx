import { textOf } from "@/lib/domain/instant";
import { exactText, type Moment } from "@/lib/domain/view/moment";

/** An instant whose words a view brought along. */
export function At({ moment }: { moment: Moment }) {
  return (
    <time dateTime={textOf(moment.at)} title={exactText(moment.at)}>
      {moment.text}
    </time>
  );
}

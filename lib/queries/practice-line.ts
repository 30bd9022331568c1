import { instantOf } from "../domain/instant";
import { newest } from "../domain/known";
import { dayText } from "../domain/view/moment";
import type { PracticeView } from "../domain/view/shell-view";
import { type Look, look } from "../log/look";

/** What every page of a practice copy says of it: its day, and up to which day it is the record; null on a real copy. */
export const practiceView = (look: Look): Pick<PracticeView, "day" | "began"> | null =>
  look.practice ? { day: dayText(look.live.now, null), began: beganOn(look) } : null;

/** The same for a page that looks at no instant, such as one that is not there; null too while nobody answers. */
export async function practiceLine(): Promise<PracticeView | null> {
  const seen = await look().catch(() => null);
  const view = seen && practiceView(seen);
  return view && { ...view, signedIn: false, links: [] };
}

/** The day that practice began, once it is another day. */
function beganOn(look: Look): string | null {
  const start = instantOf(newest(look, "instance", "instance")?.body.clockStart ?? "");
  const day = start === null ? null : dayText(start, null);
  return day === dayText(look.live.now, null) ? null : day;
}

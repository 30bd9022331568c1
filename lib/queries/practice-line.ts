import { db } from "../db/client";
import { readHead } from "../db/head";
import { dayText } from "../domain/view/moment";
import type { PracticeView } from "../domain/view/shell-view";

/** The practice line of a page that looks at no instant, such as one that is not there; null on a real copy, or while nobody answers. */
export async function practiceLine(): Promise<PracticeView | null> {
  const head = await readHead(db()).catch(() => null);
  return head?.practice ? { day: dayText(head.now, null), signedIn: false, links: [] } : null;
}

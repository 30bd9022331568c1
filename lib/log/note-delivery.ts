import { db } from "../db/client";
import { DELIVERIES_KEPT, keepDeliveries } from "../db/deliveries";
import { tell } from "../db/notices";
import type { NewDelivery } from "../domain/delivery";

/** How long what was posted may wait to be listed, in milliseconds. */
const SOON = 250;

/** So many are named to those who follow: a notice has an end. */
const MOST_TOLD = 100;

const waiting: NewDelivery[] = [];
let isDue = false;

/**
 * Notes what came in by a door of CI, for the list on the CI page: soon, and together with others, for the post itself is in the
 * log and waits for nothing. Of one project more than the list holds are not kept. With the process killed meanwhile the list
 * lacks a line, and the log nothing.
 */
export function noteDelivery(delivery: NewDelivery): void {
  const before = waiting.filter((it) => it.project === delivery.project && it.channel === delivery.channel);
  if (before.length >= DELIVERIES_KEPT && before[0]) waiting.splice(waiting.indexOf(before[0]), 1);
  waiting.push(delivery);
  if (isDue) return;
  isDue = true;
  setTimeout(() => void deliveriesNoted().catch(() => {}), SOON).unref();
}

/** Tells the pages of their projects that something has come in. */
export async function tellDeliveries(list: readonly Pick<NewDelivery, "project">[]): Promise<void> {
  const came = [...new Set(list.flatMap(({ project }) => project ?? []))];
  if (came.length > 0) await tell(db(), { came: came.slice(0, MOST_TOLD) });
}

/** Writes what waits to be noted. A list that cannot be written is not worth a failure of anything. */
export async function deliveriesNoted(): Promise<void> {
  isDue = false;
  const list = waiting.splice(0);
  await keepDeliveries(db(), list);
  await tellDeliveries(list);
}

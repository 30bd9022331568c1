import { db } from "../db/client";
import { lastDeliveries } from "../db/deliveries";
import { TEST_EVENT } from "../domain/connection-test";
import type { Delivery } from "../domain/delivery";
import { entriesSaid, producerSaid, waitingSaid, whysSaid } from "../domain/explain/delivery";
import { elsewhenSaid } from "../domain/explain/tense";
import { tenseOf } from "../domain/tense";
import type { WaitingView } from "../domain/view/connect-view";
import type { DeliveriesView, DeliveryLine } from "../domain/view/delivery-view";
import { agoText, type Moment } from "../domain/view/moment";
import type { Look } from "../log/look";
import type { ProjectLook } from "./project";
import { entryLink } from "./reader";

/** What came in for a project last, now: of another instant nothing is told, for the list is no part of the log. */
export const deliveriesOf = async ({ look, slug }: Pick<ProjectLook, "look" | "slug">): Promise<readonly Delivery[]> =>
  look.isNow ? lastDeliveries(db(), { project: slug }) : [];

/** The list of them, each with what became of it; replayed by who may. */
export function deliveriesView(
  list: readonly Delivery[],
  { look }: Pick<ProjectLook, "look">,
  mayReplay: boolean,
): DeliveriesView {
  return {
    note: list.length === 0 ? "" : "the last 50, newest first",
    lines: list.map((delivery) => lineOf(delivery, look, mayReplay)),
    none: !look.isNow
      ? [`${elsewhenSaid(tenseOf(look)).split(";")[0]}; what came in by the doors of CI is told as of now alone.`]
      : list.length > 0
        ? null
        : ["Nothing came in yet. The last 50 deliveries stand here, each with what became of it."],
  };
}

function lineOf(delivery: Delivery, look: Look, mayReplay: boolean): DeliveryLine {
  const { id, producer, source, event, status, became } = delivery;
  return {
    id,
    when: momentOf(delivery.receivedAt, look),
    from:
      source === null ? [producerSaid[producer]] : [`${producerSaid[producer]}, source of `, entryLink(look, source)],
    event,
    isRefused: status >= 400,
    said: became.said,
    whys: whysSaid(became),
    entries: entriesSaid(became.runs ?? [], (seq) => entryLink(look, seq, String(seq))),
    replayed: delivery.replayedAt === null ? null : momentOf(delivery.replayedAt, look),
    canReplay: mayReplay && delivery.canReplay,
  };
}

/** An instant of the machine as this instance dates it. */
function momentOf(machine: number, look: Look): Moment {
  const at = machine + look.offset;
  return { at, text: agoText(at, look.now) };
}

/** What the line says that waits for a delivery by these doors: the newest of them. */
export function waitingView(
  list: readonly Delivery[],
  doors: readonly Delivery["producer"][],
  look: Look,
): WaitingView {
  const newest = list.find(({ producer, event }) => doors.includes(producer) && event !== TEST_EVENT);
  const test = list.find(({ event }) => event === TEST_EVENT);
  const told = (it: Delivery) => ({
    from: producerSaid[it.producer],
    event: it.event,
    when: momentOf(it.receivedAt, look),
    said: it.became.said,
  });
  return { said: waitingSaid(newest ? told(newest) : null, test ? told(test) : null), isHeard: newest !== undefined };
}

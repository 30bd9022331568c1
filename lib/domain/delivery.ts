import type { Became } from "./explain/posted";
import type { Seq } from "./fact";

/** By which door something came in: a forge's webhook, a post by token or by ID token, a JUnit file. */
export type Producer = "github" | "gitlab" | "post" | "id-token" | "junit";

/** What was answered to a delivery, of which the CI page shows the words and the entries. */
export type DeliveryAnswer = {
  /** One sentence: what it did, or why it did nothing. */
  readonly said: string;
  /** What became of each run that it told of; none where it told of none. */
  readonly runs?: readonly Became[];
};

/** One thing that came in by a door of CI, and what became of it. */
export type Delivery = {
  readonly id: string;
  readonly producer: Producer;
  /** What the forge calls it; null of what no forge sent. */
  readonly deliveryId: string | null;
  readonly project: string | null;
  readonly channel: string | null;
  /** The entry of the source that it was proved to come from. */
  readonly source: Seq | null;
  /** "workflow_job", "pipeline", "runs". */
  readonly event: string;
  /** In machine time, milliseconds. */
  readonly receivedAt: number;
  readonly status: number;
  readonly became: DeliveryAnswer;
  readonly replayedAt: number | null;
  /** Whether its body is still kept. */
  readonly canReplay: boolean;
};

/** Whose deliveries: a project's, or those of a channel's reference runs. */
export type DeliveriesOf =
  | { readonly project: string; readonly channel?: undefined }
  | { readonly channel: string; readonly project?: undefined };

/** What is noted of one that has come in. */
export type NewDelivery = Pick<
  Delivery,
  "producer" | "deliveryId" | "project" | "channel" | "source" | "event" | "status" | "became"
> & { readonly bodyDigest: string | null; readonly body: string | null };

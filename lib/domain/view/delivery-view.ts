import type { Moment } from "./moment";
import type { Rich } from "./rich";

/** What came in by the doors of CI, and what became of each. */
export type DeliveriesView = {
  readonly note: string;
  readonly lines: readonly DeliveryLine[];
  /** Said in place of the lines. */
  readonly none: Rich | null;
};
export type DeliveryLine = {
  readonly id: string;
  readonly when: Moment;
  /** "GitHub webhook", with the source's entry where it has one. */
  readonly from: Rich;
  readonly event: string;
  /** Whether it was let in and heard. */
  readonly isRefused: boolean;
  /** One sentence: what it did, or why it did nothing. */
  readonly said: string;
  /** Of several runs, why some of them count for nothing. */
  readonly whys: readonly string[];
  /** The entries that it made, as links. */
  readonly entries: Rich | null;
  readonly replayed: Moment | null;
  readonly canReplay: boolean;
};

import type { SpanRow } from "@/lib/db/span-rows";
import { instant } from "./make";

/** A row of the table of spans: wireguard in testing, from 1 July 2017 on, not ready, as the first of its own. */
export const aSpanRow = (changes: Partial<SpanRow> = {}): SpanRow => ({
  ...{ project: "wireguard", channel: "testing", n: 1, from: instant("07-01"), to: null, by: "entry", since: 7 },
  ...{ turned: instant("07-01"), upTo: 7, judged: instant("07-01"), until: instant("08-01") },
  ...{ outcome: "not ready", digest: "d", policy: 3, musts: 9, open: 4, met: 5, known: "01" },
  ...{ name: "WireGuard", short: "wg", search: "wireguard wireguard wg", membership: "not in", memberSince: null },
  ...{ boardFrom: instant("05-01"), rowFrom: instant("05-01"), standings: [], body: "{}" },
  ...changes,
});

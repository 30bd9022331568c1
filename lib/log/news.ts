import { db } from "../db/client";
import { type Head, readHead } from "../db/head";
import { hear } from "../db/listen";
import type { Fact, Seq } from "../domain/fact";
import { isDatabaseAway } from "./away";
import { type KnownLog, readLog } from "./known-log";

/**
 * What has come: entries, in their order and each once; what time alone changed; for which projects deliveries were noted; or that it is not known what came, for the log
 * is another than the one known, or this process only begins to listen.
 */
export type News =
  | { readonly facts: readonly Fact[] }
  | { readonly aged: { readonly channel: string; readonly projects: readonly string[] | null } }
  | { readonly came: readonly string[] }
  | { readonly anew: Seq };

type Known = Pick<Head, "seq" | "digest">;
type Feed = {
  readonly told: Set<(news: News) => void>;
  isKept: boolean;
  /** The copy of the log that was told of, and up to where. */
  log: KnownLog | null;
  last: Seq;
  /** The newest place that was heard of and is to be read; "head" where nobody knows what was missed. */
  asked: Known | "head" | null;
  isReading: boolean;
};
const held = globalThis as typeof globalThis & { slipwayNews?: Feed };
held.slipwayNews ??= { told: new Set(), isKept: false, log: null, last: 0, asked: null, isReading: false };
const feed = held.slipwayNews;

/** Has somebody told what comes from now on; answers with what ends it. */
export function onNews(told: (news: News) => void): () => void {
  feed.told.add(told);
  return () => feed.told.delete(told);
}

/**
 * Has this process hear of what any process records: told by Postgres with the commit, and read from the log after what is known
 * already, so that nothing is left out when the connection was lost in between. Called once by each server process.
 */
export function keepNews(): void {
  if (feed.isKept) return;
  feed.isKept = true;
  hear({
    heard: (notice) => {
      if ("log" in notice) readUpTo({ seq: notice.log, digest: notice.digest });
      else if ("aged" in notice) say({ aged: { channel: notice.aged, projects: notice.projects } });
      else if ("came" in notice) say(notice);
    },
    begun: () => readUpTo("head"),
  });
}

function readUpTo(place: Known | "head"): void {
  feed.asked = feed.asked === "head" ? "head" : place;
  if (!feed.isReading) void read();
}

async function read(): Promise<void> {
  feed.isReading = true;
  while (feed.asked !== null) {
    const { asked } = feed;
    feed.asked = null;
    try {
      tellUpTo(await readLog(db(), asked === "head" ? await readHead(db()) : asked));
    } catch (failure) {
      // With the database away what is missed is read when the connection is there again.
      if (!isDatabaseAway(failure)) console.error("What was recorded could not be told:", failure);
    }
  }
  feed.isReading = false;
}

function tellUpTo(log: KnownLog): void {
  const before = feed.log;
  const { last } = feed;
  [feed.log, feed.last] = [log, log.head];
  if (before !== log) say({ anew: log.head });
  else if (log.head > last) say({ facts: log.facts.slice(last) });
}

/** Up to which entry it was told. */
export const newsUpTo = (): Seq => feed.last;

/** An entry of the log that it was told of. */
export const newsEntry = (seq: Seq): Fact | undefined => feed.log?.entry(seq);

function say(news: News): void {
  for (const told of feed.told) told(news);
}

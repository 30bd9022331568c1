import { Client } from "pg";
import { type Notice, noticeOf } from "../domain/notice";
import { env } from "../env";
import { CHANNEL } from "./notices";

/** Who listens: `begun` is called whenever something may have been missed, at first and after each loss, and from time to time. */
type Hearing = {
  readonly heard: (notice: Notice) => void;
  readonly begun?: () => void;
  readonly lost?: () => void;
};
type Listening = {
  readonly hearings: Set<Hearing>;
  client: Client | null;
  /** The keeping itself, until it has ended. */
  keeping: Promise<void> | null;
  isLeaving: boolean;
};
const held = globalThis as typeof globalThis & { slipwayListening?: Listening };
held.slipwayListening ??= { hearings: new Set(), client: null, keeping: null, isLeaving: false };
const listening = held.slipwayListening;

/** How often the connection is asked whether it still is one, how long it may take to say so, and the longest rest before another, in ms. */
const [BEAT, ANSWER, REST] = [10_000, 5_000, 2_000];

/** Has somebody hear what processes tell each other; answers with what ends it. */
export function hear(hearing: Hearing): () => void {
  listening.hearings.add(hearing);
  return () => listening.hearings.delete(hearing);
}

/** Whether what is told is heard at present: what is kept on the strength of it is not to be used otherwise. */
export const isListening = (): boolean => listening.client !== null;

/**
 * Keeps one connection of this process that listens, and another when it is lost. What was told between the two is told nobody:
 * `begun` says so. Called once by each server process; on SIGTERM it is closed.
 */
export function keepListening(): void {
  if (listening.keeping) return;
  process.once("SIGTERM", stopListening);
  process.once("SIGINT", stopListening);
  listening.keeping = keep();
}

/** Ends it, for whoever leaves; answers once it has ended. */
export async function stopListening(): Promise<void> {
  if (!listening.keeping) return;
  listening.isLeaving = true;
  void listening.client?.end().catch(() => {});
  await listening.keeping;
}

async function keep(): Promise<void> {
  for (let tries = 0; !listening.isLeaving; tries += 1) {
    if (await listened()) tries = 0;
    if (!listening.isLeaving) await new Promise((go) => setTimeout(go, Math.min(50 * 2 ** tries, REST)).unref());
  }
  listening.keeping = null;
  listening.isLeaving = false;
}

/** One connection, from its beginning to its end. Whether it ever listened. */
async function listened(): Promise<boolean> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    keepAlive: true,
    connectionTimeoutMillis: ANSWER,
    query_timeout: ANSWER,
    application_name: "slipway listening",
  });
  const gone = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  client.on("notification", ({ payload }) => {
    const notice = noticeOf(payload ?? "");
    if (notice) for (const { heard } of listening.hearings) heard(notice);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
  } catch {
    void client.end().catch(() => {});
    return false;
  }
  listening.client = client;
  const begun = () => {
    for (const hearing of listening.hearings) hearing.begun?.();
  };
  begun();
  const beat = setInterval(() => void client.query("SELECT 1").then(begun, () => client.end()), BEAT);
  beat.unref();
  if (listening.isLeaving) void client.end();
  await gone;
  clearInterval(beat);
  listening.client = null;
  for (const hearing of listening.hearings) hearing.lost?.();
  void client.end().catch(() => {});
  return true;
}

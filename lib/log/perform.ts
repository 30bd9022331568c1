import { type Db, db } from "../db/client";
import { dropDue, dueUpTo } from "../db/due-facts";
import { type Head, readHead, takeAppendLock } from "../db/head";
import { findAnswer, keepAnswer } from "../db/idempotency";
import { decidingBy } from "../domain/decisive";
import type { Fact, Saying } from "../domain/fact";
import { Refusal, refusalOr } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { canonical, sha256 } from "../formats/canonical";
import type { Verb } from "../verbs/verb";
import { append } from "./append";
import { isDatabaseAway } from "./away";
import { dueSayings } from "./due";
import { knownAt } from "./known-at";
import { type KnownLog, readLog } from "./known-log";
import { spansSoon } from "./span-work";

export type Act<I = unknown, A = unknown> = {
  readonly verb: Verb<I, A>;
  readonly speaker: Speaker;
  readonly input: I;
  /** The Idempotency-Key of a request, if it has one. */
  readonly key?: string | null;
};

type Performed<A> = {
  readonly recorded: readonly Fact[];
  readonly answer: A;
  readonly replayed: boolean;
  /** 201 when it recorded something, 200 when that was there already; of a repeated key, what it was the first time. */
  readonly status: 200 | 201;
};

type Waiting = {
  readonly act: Act;
  readonly settle: (result: PromiseLike<Performed<unknown>> | Performed<unknown>) => void;
  readonly refuse: (reason: unknown) => void;
};
const queue: Waiting[] = [];
let isTurn = false;

/**
 * Carries out an act: what it needs to know is read, it is decided and its facts are appended, all under the append lock and
 * in one commit; what is answered is durable. Acts that arrive together share one turn of the lock; each is decided against
 * what is known plus what the earlier ones said, and a refusal drops only itself. Throws the act's Refusal.
 */
export function perform<I, A>(act: Act<I, A>): Promise<Performed<A>> {
  return new Promise<Performed<unknown>>((settle, refuse) => {
    queue.push({ act: act as unknown as Act, settle, refuse });
    void takeTurns();
  }) as Promise<Performed<A>>;
}

async function takeTurns(): Promise<void> {
  if (isTurn) return;
  isTurn = true;
  try {
    while (queue.length > 0) {
      const batch = queue.splice(0, 64);
      try {
        const results = await performAll(batch.map(({ act }) => act));
        results.forEach((result, index) => {
          if ("refused" in result) batch[index]?.refuse(result.refused);
          else batch[index]?.settle(result);
        });
      } catch (failure) {
        // One of them broke the commit: each for itself. With the database away nobody knows whether it went through.
        if (batch.length === 1 || isDatabaseAway(failure)) for (const { refuse } of batch) refuse(failure);
        else for (const waiting of batch) await alone(waiting);
      }
    }
  } finally {
    isTurn = false;
    spansSoon();
  }
}

async function alone({ act, settle, refuse }: Waiting): Promise<void> {
  try {
    const [result] = await performAll([act]);
    if (result && "refused" in result) refuse(result.refused);
    else if (result) settle(result);
  } catch (failure) {
    refuse(failure);
  }
}

type Result = Performed<unknown> | { readonly refused: unknown };

/** Acts in their order, in one transaction under the append lock; with none, only what is due of the record is told. */
export async function performAll(acts: readonly Act[]): Promise<readonly Result[]> {
  const told: Fact[] = [];
  const { log, results } = await db().$transaction(
    async (tx) => {
      await takeAppendLock(tx);
      const log = await readLog(tx);
      if (acts.length === 0) await headOnceTold(tx, log, told);
      const results: Result[] = [];
      for (const act of acts) results.push(await performOne(tx, act, log, told));
      return { log, results };
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
  log.take(told);
  return results;
}

async function performOne(tx: Db, act: Act, log: KnownLog, told: Fact[]): Promise<Result> {
  const bodyDigest = act.key ? sha256(canonical(JSON.parse(JSON.stringify(act.input ?? null)))) : "";
  const before = act.key ? await findAnswer(tx, act.speaker, act.key) : null;
  if (before) {
    if (before.bodyDigest !== bodyDigest || before.verb !== act.verb.name)
      return { refused: new Refusal("conflict", OTHER) };
    return { recorded: [], answer: before.answer, replayed: true, status: before.status };
  }
  const head = await headOnceTold(tx, log, told);
  const decided = refusalOr(() => act.verb.decide(decidingBy(knownAt(log, told, head)), act.speaker, act.input));
  if (decided instanceof Refusal) return { refused: decided };
  const recorded = await record(tx, decided.says, log, told, head.now);
  const answer = decided.answer(recorded, knownAt(log, told, await readHead(tx)));
  const status = recorded.length > 0 ? 201 : 200;
  if (act.key) await keepAnswer(tx, act.speaker, act.key, { verb: act.verb.name, bodyDigest, status, answer });
  return { recorded, answer, replayed: false, status };
}

const OTHER = "Not done: this Idempotency-Key was used for another request. Use a new key for a new act.";

async function record(
  tx: Db,
  sayings: readonly Saying[],
  log: KnownLog,
  told: Fact[],
  now: number,
): Promise<readonly Fact[]> {
  if (sayings.length === 0) return [];
  const last = told.at(-1) ?? log.facts.at(-1);
  const head = { seq: log.head + told.length, recordedAt: last?.recordedAt ?? null };
  const at = Math.max(now, (head.recordedAt ?? Number.NEGATIVE_INFINITY) + 1);
  const since = new Map(told.map((fact) => [fact.stream as string, fact.digest]));
  const ends = { get: (stream: string) => since.get(stream) ?? log.ends.get(stream) };
  const facts = await append(tx, sayings, head, ends, () => at);
  told.push(...facts);
  return facts;
}

/** The head, once what the record holds by now has been told: before each act, for the one before may have moved the clock. */
async function headOnceTold(tx: Db, log: KnownLog, told: Fact[]): Promise<Head> {
  const head = await readHead(tx);
  if (head.due.next === null || head.due.next > head.now) return head;
  const due = await dueUpTo(tx, head.now);
  await record(tx, dueSayings(due, knownAt(log, told, head)), log, told, head.now);
  await dropDue(
    tx,
    due.map((fact) => fact.id),
  );
  return readHead(tx);
}

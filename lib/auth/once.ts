import { type Db, db } from "../db/client";
import { findAnswer, keepAnswer, lockKey } from "../db/idempotency";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { digestOf } from "./secret";

/** An act beside the log, with its Idempotency-Key where it has one. */
type Once = {
  readonly speaker: Speaker;
  readonly key: string | null;
  readonly verb: string;
  readonly input: unknown;
};

/**
 * Does an act beside the log once for each Idempotency-Key, as lib/log/perform.ts does a verb: asked again it tells what it
 * told, for a day. The answer is kept as JSON, so a secret has no place in it: keep the nonce that it is made from. Refusal
 * `conflict` for a key that was used for another act.
 */
export const once = <T extends object>(asked: Once, act: (tx: Db) => Promise<T>): Promise<T> =>
  db().$transaction(async (tx) => {
    const { speaker, key, verb } = asked;
    if (key === null) return act(tx);
    await lockKey(tx, speaker, key);
    const before = await toldBefore<T>(asked, tx);
    if (before) return before;
    const answer = await act(tx);
    await keepAnswer(tx, speaker, key, { verb, bodyDigest: digestOfBody(asked), status: 201, answer });
    return answer;
  });

/** What such an act was answered before, or null. Refusal as of `once`. */
export async function toldBefore<T extends object>(asked: Once, tx: Db = db()): Promise<T | null> {
  const before = asked.key === null ? null : await findAnswer(tx, asked.speaker, asked.key);
  if (!before) return null;
  if (before.verb !== asked.verb || before.bodyDigest !== digestOfBody(asked))
    throw new Refusal(
      "conflict",
      "Not done: this Idempotency-Key was used for another request. Use a new key for a new act.",
    );
  return before.answer as T;
}

const digestOfBody = ({ input }: Once): string => digestOf(JSON.stringify(input));

import { Pool } from "pg";
import { z } from "zod";
import { db, disconnect } from "../lib/db/client";
import type { Saying } from "../lib/domain/fact";
import { canonical } from "../lib/formats/canonical";
import { place } from "../lib/log/append";
import { startClock } from "../lib/log/clock";
import { perform } from "../lib/log/perform";
import { verb } from "../lib/verbs/verb";

const [ROUNDS, CALLERS, POOL, SECONDS] = [5, 32, 8, 1.5];

/** Commits facts one by one to the log that `DATABASE_URL` names, and to a table like it; prints how many a second, round by round. */
const speaker = { actor: { kind: "person", id: "bench" }, via: null, handle: "bench", name: "bench" } as const;
const noteOf = (said: number): Saying =>
  ({
    ...{ kind: "attestation", stream: "project:tool-1", actor: speaker.actor, via: null, at: null },
    body: { criterion: "readme", claim: "met", url: `https://git.example.org/${said}` },
  }) as unknown as Saying;
const note = verb({
  name: "note",
  input: z.number(),
  decide: (_known, _speaker, said: number) => ({ says: [noteOf(said)], answer: (recorded) => recorded[0]?.seq ?? 0 }),
});

/** How many times a second `CALLERS` do it, one after the other each. */
async function rate(once: () => Promise<unknown>): Promise<number> {
  let done = 0;
  const begin = process.hrtime.bigint();
  const spent = () => Number(process.hrtime.bigint() - begin) / 1e9;
  const caller = async () => {
    while (spent() < SECONDS) {
      await once();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return done / spent();
}

await startClock(db(), null);
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: POOL });
await pool.query("CREATE TABLE one_by_one (LIKE fact INCLUDING ALL)");
let said = 0;
const ours = () => perform({ verb: note, speaker: { ...speaker, token: null, source: null }, input: said++ });
let seq = 0;
/** A fact made as ours are, so that what differs is how it is committed. */
const raw = async () => {
  const [fact] = place([noteOf(seq)], { seq: seq++, recordedAt: null }, new Map(), () => Date.now());
  if (!fact) return;
  await pool.query(
    "INSERT INTO one_by_one (seq, stream, prev, kind, actor, via, at, recorded_at, course, body, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    [
      fact.seq,
      fact.stream,
      fact.prev,
      fact.kind,
      "person:bench",
      fact.via,
      new Date(fact.at),
      new Date(fact.recordedAt),
      null,
      canonical(fact.body),
      fact.digest,
    ],
  );
};
for (const way of [ours, raw]) await rate(way);
const rates = { ours: [] as number[], raw: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  rates.ours.push(await rate(ours));
  rates.raw.push(await rate(raw));
}
console.log(JSON.stringify(rates));
await pool.end();
await disconnect();

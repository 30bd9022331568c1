import { disconnect } from "../lib/db/client";
import type { Speaker } from "../lib/domain/speaker";
import { look } from "../lib/log/look";
import { perform } from "../lib/log/perform";
import { extendedOnce } from "../lib/log/span-work";
import { attest } from "../lib/verbs/attest";
import { slugOf } from "./group";
import { median } from "./row";

const [ROUNDS, APPENDS, WARM] = [7, 40, 40];

/** Appends one fact after the other to the log that `DATABASE_URL` names; prints the median of each round, in milliseconds. */
const maker = "@maker-2";
const speaker: Speaker = {
  actor: { kind: "person", id: maker },
  via: null,
  handle: maker,
  name: maker,
  token: null,
  source: null,
};
let said = 0;

async function one(): Promise<number> {
  const input = { project: slugOf(1), criterion: "readme", url: `https://git.example.org/${said++}` };
  const begin = process.hrtime.bigint();
  await perform({ verb: attest, speaker, input: attest.input.parse(input) });
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const { head } = await look();
for (let warm = 0; warm < WARM; warm++) await one();
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await extendedOnce();
  const own: number[] = [];
  for (let append = 0; append < APPENDS; append++) own.push(await one());
  times.push(median(own));
}
(globalThis as { gc?: () => void }).gc?.();
const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(JSON.stringify({ times, head, megabytes }));
await disconnect();

import { latencies } from "./app";
import { median, spreadOf } from "./row";

const [ROUNDS, REQUESTS, AT_ONCE] = [5, 60, 4];

type Figures = { readonly medians: readonly number[]; readonly said: readonly string[] };
type Address = string | (() => string);

/**
 * The p50 of some addresses, in milliseconds, four asked at a time, measured in turns so that they share what else the machine
 * does: the median of five rounds and its spread. An address that is made is made anew for each request.
 */
export async function medianOfEach(addresses: Readonly<Record<string, Address>>): Promise<Figures> {
  const asked = Object.entries(addresses).map(([name, address]) => ({ name, address, rounds: [] as number[] }));
  for (const { address } of asked) await latencies(address, 2 * AT_ONCE, AT_ONCE);
  for (let round = 0; round < ROUNDS; round++)
    for (const { address, rounds } of asked) rounds.push(median(await latencies(address, REQUESTS, AT_ONCE)));
  return {
    medians: asked.map(({ rounds }) => median(rounds)),
    said: asked.map(({ name, rounds }) => `${name} ${median(rounds).toFixed(1)} ms (${spreadOf(rounds)})`),
  };
}

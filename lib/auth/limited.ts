import { dropAllowances, leaseAllowance } from "../db/allowance";
import { db } from "../db/client";
import type { Rate } from "../domain/rates";
import { Refusal } from "../domain/refusal";
import { env } from "../env";
import { Limits } from "./limits";
import { machineNow } from "./machine-time";
import { secretFrom } from "./secret";

/** So many parts are taken before what is over is forgotten. */
const SWEEP = 500;
let taken = 0;

const limits = new Limits({
  lease: async (key, some, limit) => {
    if (++taken % SWEEP === 0) await dropAllowances(db());
    return leaseAllowance(db(), secretFrom("", "allowance", key), some, limit);
  },
  rates: () => env().RATES,
  now: machineNow,
});

/** Counts one request of somebody, by the name of a token, a person or an address. Refusal `too-many` beyond what a minute allows. */
export async function limited(rate: Rate, who: string): Promise<void> {
  const seconds = await limits.wait(rate, who);
  if (seconds === null) return;
  throw new Refusal(
    "too-many",
    `Not done: ${SAID[rate]}, and ${env().RATES[rate]} a minute are answered. Try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
    [],
    seconds,
  );
}

const SAID: Readonly<Record<Rate, string>> = {
  post: "this token has posted often within a minute; one request may carry up to 1,000 runs",
  write: "much was asked to be done within a minute",
  dear: "this address has asked often within a minute for what is worked out anew each time",
  "sign-in": "this address has tried often to sign in within a minute",
  refused: "this address has often said wrongly who asks within a minute",
};

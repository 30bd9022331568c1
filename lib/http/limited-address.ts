import { headers } from "next/headers";
import { limited } from "../auth/limited";
import type { Rate } from "../domain/rates";
import { env } from "../env";
import { addressOf } from "./address";
import { peerAddress } from "./answered-with";

/** Counts one request of whoever asks, by address; one that says nothing is let through. Refusal `too-many`. */
export async function limitedAddress(rate: Rate): Promise<void> {
  const { PROXIES } = env();
  const forwarded = PROXIES === 0 ? null : (await headers()).get("x-forwarded-for");
  const address = addressOf(peerAddress(), forwarded, PROXIES);
  if (address !== null) await limited(rate, address);
}

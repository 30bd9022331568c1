import { headers } from "next/headers";
import { limited } from "../auth/limited";
import type { Rate } from "../domain/rates";
import { env } from "../env";
import { addressOf } from "./address";
import { peerAddress } from "./answered-with";

/** Counts one request of whoever asks, by address; one that says nothing is let through. Refusal `too-many`. */
export async function limitedAddress(rate: Rate): Promise<void> {
  const address = addressOf(peerAddress(), (await headers()).get("x-forwarded-for"), env().PROXIES);
  if (address !== null) await limited(rate, address);
}

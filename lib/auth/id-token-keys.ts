import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { Refusal } from "../domain/refusal";
import type { CiIssuer } from "../env";

/** Where each forge publishes its keys, below its issuer's address. No address is taken from a token, or from an answer. */
const KEYS: Readonly<Record<CiIssuer["forge"], string>> = {
  github: "/.well-known/jwks",
  gitlab: "/oauth/discovery/keys",
};

/** For how long an issuer is waited for, and how often it is asked: after a key that is not known here, and otherwise. */
const WAIT = { timeoutDuration: 5_000, cooldownDuration: 10_000, cacheMaxAge: 10 * 60_000 };

const kept = new Map<string, JWTVerifyGetKey>();

/** The keys of an issuer, which this process keeps. Refusal `unavailable` where it does not give them. */
export function keysOf(from: CiIssuer, wait: Partial<typeof WAIT> = {}): JWTVerifyGetKey {
  const known = kept.get(from.issuer);
  if (known) return known;
  const remote = createRemoteJWKSet(new URL(`${from.issuer}${KEYS[from.forge]}`), { ...WAIT, ...wait });
  const keys: JWTVerifyGetKey = async (header, token) => {
    try {
      return await remote(header, token);
    } catch (failure) {
      if (ofTheToken.some((kind) => failure instanceof kind)) throw failure;
      throw new Refusal(
        "unavailable",
        `Not recorded: ${from.issuer} does not give the keys to check its ID token with. Try again in a moment; the same run is recorded once.`,
      );
    }
  };
  kept.set(from.issuer, keys);
  return keys;
}

/** What a token is to blame for: it names no key, one of several, or a way of signing that no key is for. */
const ofTheToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

import { decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { Refusal } from "../domain/refusal";
import { type CiIssuer, env } from "../env";
import { keysOf } from "./id-token-keys";
import { machineNow } from "./machine-time";

/** Three parts, as none of our own tokens has. */
export const isIdToken = (secret: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret);

/** The longest that is read; Node takes 16 KiB of headers in all. */
const LONGEST = 12 * 1024;
/** With a key of the issuer's alone: no `none`, and nothing that is signed with a secret. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "EdDSA"];
/** By so many seconds may the issuer's clock be off; and so old is no token that a job still has. */
const SKEW = 60;
const OLDEST = 24 * 60 * 60;

/** An ID token that has been checked: whose word it is, and what it says. */
export type Checked = { readonly from: CiIssuer; readonly claims: JWTPayload };

/**
 * Checks an ID token of CI: its issuer is one that is configured, it is signed with one of that issuer's keys in an accepted
 * way, made for this instance alone, and good by machine time. Refusals: `not-signed-in` in words for each; `unavailable`
 * where the issuer's keys cannot be had.
 */
export async function checkIdToken(token: string, settings = env(), now = machineNow()): Promise<Checked> {
  if (token.length > LONGEST) throw refused("it is longer than any that a forge makes");
  const from = issuerOf(token, settings.CI_ISSUERS);
  try {
    const { payload: claims } = await jwtVerify(token, keysOf(from), {
      algorithms: ALGORITHMS,
      issuer: from.issuer,
      audience: settings.address,
      clockTolerance: SKEW,
      maxTokenAge: OLDEST,
      requiredClaims: ["exp"],
      currentDate: new Date(now),
    });
    // A token for others too is one that others can send here.
    if (Array.isArray(claims.aud) && claims.aud.length > 1) throw refused(`it is not for ${settings.address} alone`);
    return { from, claims };
  } catch (failure) {
    if (failure instanceof errors.JOSEError) throw refused(whyNot(failure, settings.address));
    throw failure;
  }
}

/** The configured issuer that a token names, before anything of it is believed. */
function issuerOf(token: string, issuers: readonly CiIssuer[]): CiIssuer {
  const named = claimedIssuer(token);
  const from = issuers.find(({ issuer }) => issuer === named);
  if (from) return from;
  const taken = issuers.length === 0 ? "takes none" : `takes those of ${issuers.map((it) => it.issuer).join(", ")}`;
  throw refused(
    `its issuer is ${named === null ? "not named" : `“${named.slice(0, 100)}”`}, and this instance ${taken}; its operator adds one (CI_ISSUERS)`,
  );
}

function claimedIssuer(token: string): string | null {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === "string" ? iss : null;
  } catch (failure) {
    if (failure instanceof errors.JOSEError) throw refused("it cannot be read");
    throw failure;
  }
}

const refused = (why: string): Refusal => new Refusal("not-signed-in", `Not done: this ID token is not good: ${why}.`);

function whyNot(failure: errors.JOSEError, address: string): string {
  if (failure instanceof errors.JWTExpired) return "it is over; ask for a new one in the step that posts";
  if (failure instanceof errors.JWTClaimValidationFailed) return whyClaim(failure.claim, address);
  if (failure instanceof errors.JOSEAlgNotAllowed) return "it is signed in a way that is not taken";
  if (failure instanceof errors.JWSSignatureVerificationFailed || failure instanceof errors.JWKSNoMatchingKey)
    return "it is signed with none of its issuer’s keys";
  return "it cannot be read";
}

function whyClaim(claim: string, address: string): string {
  if (claim === "aud") return `it is not for this instance; ask for one whose audience is ${address}`;
  if (claim === "nbf" || claim === "iat") return `its ${claim} is missing, or lies ahead of this machine’s clock`;
  return `its ${claim} is missing or wrong`;
}

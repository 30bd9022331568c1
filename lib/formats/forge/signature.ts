import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Forge } from "./events";

/** How far a signed webhook's own instant may be from now, in milliseconds. */
const SKEW = 5 * 60_000;

type Signed = {
  /** As they came, before anything reads them. */
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | null;
  /** Machine time. */
  readonly now: number;
};

/**
 * Whether a delivery is of somebody who has the secret. GitHub signs the body (`X-Hub-Signature-256`). GitLab signs its id, its
 * instant and its body where the webhook has a signing token (`webhook-signature`), and then nothing else counts; else it sends the
 * secret itself (`X-Gitlab-Token`). What is compared are digests, in constant time.
 */
export const isSignedWith = (forge: Forge, secret: string, signed: Signed): boolean =>
  forge === "github" ? byGithub(secret, signed) : byGitlab(secret, signed);

function byGithub(secret: string, { bytes, header }: Signed): boolean {
  const given = header("x-hub-signature-256") ?? "";
  return isSame(given.toLowerCase(), `sha256=${createHmac("sha256", secret).update(bytes).digest("hex")}`);
}

function byGitlab(secret: string, { bytes, header, now }: Signed): boolean {
  const signatures = header("webhook-signature");
  if (signatures === null) return isSame(header("x-gitlab-token") ?? "", secret);
  const [id, instant] = [header("webhook-id") ?? "", header("webhook-timestamp") ?? ""];
  const made = createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(`${id}.${instant}.`)
    .update(bytes)
    .digest("base64");
  const isNow = /^\d{1,12}$/.test(instant) && Math.abs(Number(instant) * 1000 - now) <= SKEW;
  // Of several, made with keys of before and after, one must be ours; each is looked at.
  return signatures.split(" ", 8).filter((it) => isSame(it, `v1,${made}`)).length > 0 && isNow;
}

const isSame = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other));
const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * What the forge calls a delivery, the same when it tries again; null where it does not say. GitLab's `X-Gitlab-Webhook-UUID` is
 * new at each try, and `X-Gitlab-Event-UUID` shared by several deliveries: neither is one.
 */
export function deliveryIdOf(forge: Forge, header: Signed["header"]): string | null {
  const given = forge === "github" ? header("x-github-delivery") : (header("webhook-id") ?? header("idempotency-key"));
  return given !== null && /^[\x21-\x7e]{1,200}$/.test(given) ? given : null;
}

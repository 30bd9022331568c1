import { machineNow } from "../auth/machine-time";
import { webhookSecretsOf, webhookSecretUsed } from "../auth/webhook-secrets";
import { Refusal } from "../domain/refusal";
import { sourceNumbered, sourcesOfRepository } from "../domain/sources-known";
import type { RegisteredSource } from "../domain/trust";
import { type Forge, repositoryIn } from "../formats/forge/events";
import { isSignedWith } from "../formats/forge/signature";
import type { Look } from "../log/look";
import { limitedAddress } from "./limited-address";

/** What nobody has: so that a delivery of a repository that is not known takes the same way to the same refusal. */
const NOBODYS = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/**
 * The source that a delivery is proved to come from: one whose secret signs these bytes. The address may name it (`?source=12`);
 * else the repository that the payload names tells which may be meant. Nothing else of the payload is believed before. Refusal
 * `not-signed-in`, the same whether the repository is known or not.
 */
export async function provedSource(
  seen: Look,
  forge: Forge,
  request: Request,
  bytes: Uint8Array,
): Promise<RegisteredSource> {
  const sources = candidates(seen, forge, request, bytes).filter(
    ({ body, revokedBy }) => body.forge === forge && revokedBy === null,
  );
  const secrets = await webhookSecretsOf(sources.map(({ seq }) => seq));
  const signed = { bytes, header: (name: string) => request.headers.get(name), now: machineNow() };
  const fitting = [{ id: null, source: 0, secret: NOBODYS }, ...secrets].filter(
    ({ id, secret }) => isSignedWith(forge, secret, signed) && id !== null,
  );
  const [found] = fitting;
  const source = sources.find(({ seq }) => seq === found?.source);
  if (!found?.id || !source) {
    await limitedAddress("refused");
    throw new Refusal("not-signed-in", UNSIGNED[forge]);
  }
  await webhookSecretUsed(found.id);
  return source;
}

function candidates(seen: Look, forge: Forge, request: Request, bytes: Uint8Array): readonly RegisteredSource[] {
  const named = new URL(request.url).searchParams.get("source");
  if (named !== null) {
    const source = /^\d{1,12}$/.test(named) ? sourceNumbered(seen, Number(named)) : undefined;
    return source ? [source] : [];
  }
  const repository = repositoryIn(forge, jsonIn(bytes));
  return repository === null ? [] : sourcesOfRepository(seen, seen.live.facts, repository);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8").decode(bytes));
  } catch {
    return null;
  }
}

const UNSIGNED: Readonly<Record<Forge, string>> = {
  github:
    "Not recorded: no secret of a registered source signs this. Make one for the source on the project’s CI page, and give it to the webhook as its Secret.",
  gitlab:
    "Not recorded: no secret of a registered source fits this. Make one for the source on the project’s CI page, and give it to the webhook as its Secret token or its Signing token.",
};

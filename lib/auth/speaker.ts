import { headers } from "next/headers";
import type { Person } from "../db/people";
import type { Session } from "../db/sessions";
import { speakerOfProof } from "../domain/proof";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { checkIdToken, isIdToken } from "./id-token";
import { proofOf } from "./id-token-claims";
import { currentSession } from "./session";
import { tokenWithSecret } from "./tokens";

/** Somebody signed in at a browser. */
export type SignedIn = Speaker & { readonly session: Session };

/** Who is signed in at the browser that asks, and whom they act as; null for a visitor. */
export async function signedIn(): Promise<SignedIn | null> {
  const session = await currentSession();
  if (!session) return null;
  const { who, person } = session;
  return { ...speakerOf(who, who.id === person.id ? null : person), session };
}

/**
 * Who asks over the API: a token's holder, a workflow of CI by its ID token, or the browser's session. Refusals `not-signed-in`
 * for a token that is not good, and those of `checkIdToken` and `proofOf`.
 */
export async function speakerOfRequest(): Promise<Speaker | null> {
  const header = (await headers()).get("authorization");
  if (header === null) return signedIn();
  const shown = /^Bearer\s+(\S+)$/i.exec(header)?.[1] ?? "";
  if (isIdToken(shown)) return speakerOfProof(proofOf(await checkIdToken(shown)));
  const secret = /^Bearer\s+(slw_[\w-]{20,100})$/i.exec(header)?.[1];
  const token = secret ? await tokenWithSecret(secret) : null;
  if (!token)
    throw new Refusal(
      "not-signed-in",
      "Not done: the token is unknown, revoked or over. Send it as “Authorization: Bearer slw_…”; /settings makes another.",
    );
  const handle = token.actingAs ?? token.person.handle;
  return {
    actor: { kind: "token", id: token.id },
    via: `person:${handle}`,
    handle,
    name: `the token “${token.name}”`,
    token: { id: token.id, name: token.name, project: token.project, scopes: token.scopes },
    source: null,
  };
}

function speakerOf(person: Person, driver: Person | null): Speaker {
  return {
    actor: { kind: "person", id: person.handle },
    via: driver ? `person:${driver.handle}` : null,
    handle: person.handle,
    name: person.name,
    token: null,
    source: null,
  };
}

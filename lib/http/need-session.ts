import { type SignedIn, signedIn } from "../auth/speaker";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";

/** Who is signed in at the browser that asks: what a token may never do. Refusal `not-permitted` for a token. */
export async function needSession({ token }: Speaker, what: string): Promise<SignedIn> {
  const speaker = token === null ? await signedIn() : null;
  if (speaker) return speaker;
  throw new Refusal("not-permitted", `Not done: ${what} by people. Sign in and do it at /settings.`);
}

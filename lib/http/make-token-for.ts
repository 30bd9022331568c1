import type { signedIn } from "../auth/speaker";
import { makeTokenOnce } from "../auth/token-once";
import { makeToken, type TokenIn } from "../auth/tokens";
import { projectNamed } from "../domain/project";
import type { Look } from "../log/look";

type SignedIn = NonNullable<Awaited<ReturnType<typeof signedIn>>>;

/**
 * Makes a token for who is signed in, behind both doors: its project is looked for first, and nothing can fail after the
 * secret is made but telling it. With an Idempotency-Key the same secret is told again.
 */
export function makeTokenFor(seen: Look, speaker: SignedIn, asked: TokenIn, key: string | null = null) {
  if (asked.project !== null) projectNamed(seen, asked.project);
  const holder = { personId: speaker.session.person.id, actingAs: speaker.session.actingAs };
  return key === null ? makeToken(holder, asked) : makeTokenOnce(speaker, holder, key, asked);
}

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { actorText, type Fact } from "../domain/fact";
import { textOf } from "../domain/instant";
import { digestValueOf, type Verdict } from "../domain/verdict";

/** RFC 8785 text of a JSON value: one text for one value, whatever the order of its keys. Throws on NaN, Infinity and lone surrogates. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("There is no canonical text of undefined.");
  return text;
}

/** Whether two values say the same, whatever the order of their keys: what the log gives back has another than what was said. */
export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

/** A fact in the form that its digest is taken of: all its other fields (decision.md, "The log"). */
export const digestForm = (fact: Omit<Fact, "digest">) => ({
  seq: fact.seq,
  stream: fact.stream,
  prev: fact.prev,
  kind: fact.kind,
  actor: actorText(fact.actor),
  via: fact.via,
  at: textOf(fact.at),
  recordedAt: textOf(fact.recordedAt),
  course: fact.course,
  body: fact.body,
});

/** The digest of a fact: SHA-256 over RFC 8785 JSON of that form. */
export const factDigest = (fact: Omit<Fact, "digest">): string => sha256(canonical(digestForm(fact)));

/** The digest of a verdict (decision.md, "Digest"). */
export const verdictDigest = (verdict: Verdict): string => sha256(canonical(digestValueOf(verdict)));

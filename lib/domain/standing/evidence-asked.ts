import type { CriterionOf } from "../criterion";
import type { BodyOf } from "../fact";

/** What a claim lacks of what its criterion demands. */
export type Lack = "not-allowed" | "reason" | "text" | "url" | "commit";

type Said = { readonly [K in "claim" | "text" | "url"]?: BodyOf<"attestation">[K] | undefined };

/** A commit in full in a link, so that it shows the same for ever. */
const COMMIT = /\/[0-9a-f]{40}(?:[/?#]|$)/;

/**
 * What a claim lacks, or null (decision.md, "attested"): a not-applicable must be allowed and always says why; a met carries
 * the evidence that is asked for; an unmet needs none.
 */
export function lackOf(
  { claim, text, url }: Said,
  { evidence, naAllowed }: Pick<CriterionOf<"attested">, "evidence" | "naAllowed">,
): Lack | null {
  if (claim === "unmet") return null;
  const isSaid = Boolean(text?.trim());
  if (claim === "not-applicable") return !naAllowed ? "not-allowed" : isSaid ? null : "reason";
  switch (evidence) {
    case "none":
      return null;
    case "text":
      return isSaid ? null : "text";
    case "url":
      return url ? null : "url";
    case "commit-url":
      return !url ? "url" : COMMIT.test(url) ? null : "commit";
  }
}

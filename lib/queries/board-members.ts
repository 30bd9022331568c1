import type { FactOf } from "../domain/fact";
import { newest } from "../domain/known";
import { type Membership, membershipOf } from "../domain/membership";
import type { Span } from "../domain/spans";
import type { Verdict } from "../domain/verdict";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";

/** A project as the board takes it: what it is, whether it is in, how its verdict went. */
export type Entrant = {
  readonly slug: string;
  readonly registration: FactOf<"project">["body"];
  readonly membership: Membership;
  readonly spans: readonly Span[];
  readonly verdict: Verdict | null;
};

/** Every registered project with its verdict at the instant looked at; those with a row, and the others. */
export function entrantsOf(
  look: Look,
  channel: string,
): { readonly shown: readonly Entrant[]; readonly other: readonly Entrant[] } {
  const all = look.projects().flatMap((slug): Entrant[] => {
    const registration = newest(look, `project:${slug}`, "project")?.body;
    if (!registration) return [];
    const membership = membershipOf(look, slug, channel);
    const isShown =
      registration.candidate && Date.parse(registration.boardFrom) <= look.now && membership.is !== "left";
    const spans = isShown ? spansFor(look, slug, channel) : [];
    return [{ slug, registration, membership, spans, verdict: spans.at(-1)?.verdict ?? null }];
  });
  return { shown: all.filter((it) => it.verdict !== null), other: all.filter((it) => it.verdict === null) };
}

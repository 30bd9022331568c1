import type { TokenRow } from "../db/tokens";
import { appointmentsOf, inForce } from "../domain/appointments";
import { reasonEnds, roleEnds, standingEnds, tokenEnds } from "../domain/explain/mine";
import { authorOf } from "../domain/fact";
import { days, type Instant } from "../domain/instant";
import { rolesIn } from "../domain/known";
import type { EndingLine } from "../domain/view/me-view";
import { dayText } from "../domain/view/moment";
import { type Mine, mayDo, type OnBoard, onBoard } from "./mine";
import { linkTo } from "./reader";

const SOON = days(30);

/** What of theirs ends within 30 days, the next first. `machine` is the time that tokens go by. */
export function endingOfMine(mine: Mine, tokens: readonly TokenRow[], machine: Instant): readonly EndingLine[] {
  const { look } = mine;
  const isSoon = (at: Instant | null): at is Instant => at !== null && at > look.now && at - look.now <= SOON;
  const lines = [
    ...onBoard(mine).flatMap((it) => standings(mine, it, isSoon)),
    ...roles(mine).flatMap(({ role, of, until, slug }) =>
      isSoon(until)
        ? [{ href: linkTo(look, slug ? `/projects/${slug}` : "/settings"), said: roleEnds(role, of), at: until }]
        : [],
    ),
  ].map(({ at, ...line }) => ({ ...line, until: { at, text: dayText(at, look.now) } }));
  const own = !look.isNow
    ? []
    : tokens.flatMap(({ name, expiresAt, revokedAt }) => {
        const left = expiresAt.getTime() - machine;
        if (revokedAt !== null || left <= 0 || left > SOON) return [];
        const until = { at: expiresAt.getTime(), text: dayText(expiresAt.getTime(), machine) };
        return [{ line: { href: "/settings", said: tokenEnds(name), until }, left }];
      });
  return [...lines.map((line) => ({ line, left: line.until.at - look.now })), ...own]
    .sort((a, b) => a.left - b.left)
    .map(({ line }) => line);
}

type Ends = { readonly href: string; readonly said: EndingLine["said"]; readonly at: Instant };

/** Of projects they maintain, what is shown and will not be; of others, what they said themselves. */
function standings(
  mine: Mine,
  { slug, verdict }: OnBoard,
  isSoon: (at: Instant | null) => at is Instant,
): readonly Ends[] {
  const { look, viewer } = mine;
  const ending = verdict.standings.filter((s) => isSoon(s.until) || isSoon(s.reason?.until ?? null));
  if (ending.length === 0) return [];
  const maintains = mayDo(mine, "attest", slug);
  return ending.flatMap((s): readonly Ends[] => {
    const isWaivers =
      s.waiver !== null && [s.waiver.seq, ...s.waiver.grants].some((seq) => authorIs(look, seq, viewer));
    const isOwn = maintains || isWaivers || (s.detail.of === "attested" && s.detail.claim?.by === viewer.handle);
    if (!isOwn) return [];
    const href = linkTo(look, `/projects/${slug}`, {}, s.key);
    const reason = s.reason?.until ?? null;
    return [
      ...(isSoon(s.until) && (s.is === "met" || s.is === "waived" || s.is === "not applicable")
        ? [{ href, said: standingEnds(slug, s.criterion.short, s.is), at: s.until }]
        : []),
      ...(isSoon(reason) ? [{ href, said: reasonEnds(slug, s.criterion.short), at: reason }] : []),
    ];
  });
}

const authorIs = (look: Mine["look"], seq: number, { handle }: Mine["viewer"]): boolean => {
  const fact = look.entry(seq);
  return fact !== undefined && authorOf(fact) === handle;
};

/** The roles they hold now, of whatever. */
function roles({ look, viewer }: Mine) {
  const facts = new Set([...rolesIn(look), ...look.projects().flatMap((slug) => look.stream(`project:${slug}`))]);
  return appointmentsOf([...facts].filter((fact) => fact.kind === "appointment" || fact.kind === "withdrawal"))
    .filter((it) => it.who === viewer.handle && inForce(it, look.now))
    .map((it) => {
      const slug = "project" in it.of ? it.of.project : null;
      return { role: it.role, until: it.until, slug, of: slug ?? ("channel" in it.of ? it.of.channel : "") };
    });
}

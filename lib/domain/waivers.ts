import { type Appointment, held, inForce } from "./appointments";
import type { Evidence } from "./evidence";
import { isSameContent } from "./evidence";
import { authorOf, type FactOf, type Seq } from "./fact";
import type { WaiverBody } from "./facts/governance";
import { days, type Instant } from "./instant";
import type { Ignored } from "./standing/standing";

/** How long a waiver may last from when it was asked for (decision.md, "Waiver"). */
export const WAIVER_MOST = days(90);
/** So many voters of other organisations have to grant it. */
export const GRANTS_NEEDED = 2;

type Fact = FactOf<"waiver">;
type Ask = Extract<WaiverBody, { step: "ask" }>;

type Grant = {
  readonly seq: Seq;
  readonly by: string;
  readonly at: Instant;
  /** Of which it was given; null: of the granter's own. */
  readonly organisation: string | null;
  /** Why it does not count, or null. */
  readonly why: Ignored["why"] | null;
};

/** A waiver that was asked for, with all that came of it. */
export type Waiver = {
  readonly seq: Seq;
  readonly by: string;
  readonly at: Instant;
  readonly asked: Ask;
  readonly grants: readonly Grant[];
  readonly revoked: { readonly seq: Seq; readonly at: Instant; readonly by: string; readonly text: string } | null;
  /** Half-open: it no longer holds at this instant. */
  readonly until: Instant;
  /** Why it does not hold, whatever it might be matched with; null: it is in force. `awaiting-grants`: it lacks one. */
  readonly why: Ignored["why"] | null;
};

/**
 * The waivers of a project in a channel, in the order they were asked for (decision.md, "Waiver"). One is in force while:
 * 1. it was asked for by somebody who was a maintainer of the project then, for this channel and the candidate's content;
 * 2. it is granted by two people, each a voter at the grant's instant and neither the asker nor a maintainer of the project
 *    then, of organisations other than each other's and than the asker's; who has none stands for one of their own;
 * 3. nobody has revoked it, and its end, at most 90 days after the asking, is to come.
 */
export function waiversOf(evidence: Evidence): readonly Waiver[] {
  const facts = evidence.of("waiver");
  return facts.flatMap((fact) => (fact.body.step === "ask" ? [waiverOf(fact, fact.body, facts, evidence)] : []));
}

function waiverOf(fact: Fact, asked: Ask, facts: readonly Fact[], evidence: Evidence): Waiver {
  const by = authorOf(fact) ?? "";
  const until = Math.min(Date.parse(asked.until), fact.at + WAIVER_MOST);
  const revokes = facts.filter(({ body }) => body.step === "revoke" && body.waiver === fact.seq);
  const [revoke] = [...revokes].sort((a, b) => a.seq - b.seq);
  const grants = grantsOf(fact, by, facts, evidence);
  const why = ((): Ignored["why"] | null => {
    if (evidence.withdrawn.has(fact.seq) || revoke) return "withdrawn";
    if (asked.channel !== evidence.channel) return "other-channel";
    if (!held(evidence.appointments, by, "maintainer", { project: evidence.project }, fact.at))
      return "not-appointed-then";
    if (!evidence.candidate || !isSameContent(asked.content, evidence.candidate.body)) return "other-revision";
    if (evidence.when.now >= until) return "expired";
    return grants.filter((grant) => grant.why === null).length >= GRANTS_NEEDED ? null : "awaiting-grants";
  })();
  const revoked =
    revoke?.body.step === "revoke"
      ? { seq: revoke.seq, at: revoke.at, by: authorOf(revoke) ?? "", text: revoke.body.text }
      : null;
  return { seq: fact.seq, by, at: fact.at, asked, grants, revoked, until, why };
}

/** Its grants in the order of the log: the first of each person and of each organisation counts. */
function grantsOf(ask: Fact, asker: string, facts: readonly Fact[], evidence: Evidence): readonly Grant[] {
  const channel = ask.body.step === "ask" ? ask.body.channel : "";
  const given: Given[] = [];
  return [...facts]
    .filter(({ body }) => body.step === "grant" && body.waiver === ask.seq)
    .sort((a, b) => a.seq - b.seq)
    .map((fact): Grant => {
      const by = authorOf(fact) ?? "";
      const why = evidence.withdrawn.has(fact.seq)
        ? "withdrawn"
        : whyNot(by, fact.at, { by: asker, at: ask.at, channel, given }, evidence);
      const organisation = voterOf(by, fact.at, channel, evidence)?.organisation ?? null;
      if (why === null) given.push({ by, organisation });
      return { seq: fact.seq, by, at: fact.at, organisation, why };
    });
}

type Given = Pick<Grant, "by" | "organisation">;
type Asked = { readonly by: string; readonly at: Instant; readonly channel: string; readonly given: readonly Given[] };

/** Why a grant by somebody at an instant does not count, beside those that were given before; null: it does. */
function whyNot(who: string, at: Instant, { by, at: asked, channel, given }: Asked, evidence: Evidence): Grant["why"] {
  if (who === by) return "own-author";
  if (held(evidence.appointments, who, "maintainer", { project: evidence.project }, at)) return "maintainer-of-it";
  const seat = voterOf(who, at, channel, evidence);
  if (!seat) return "not-appointed-then";
  if (given.some((it) => it.by === who)) return "superseded";
  const house = houseOf(who, seat.organisation);
  const isTaken = given.some((it) => houseOf(it.by, it.organisation) === house);
  return isTaken || organisationsOf(by, evidence.appointments, asked).map(sameHouse).includes(house)
    ? "same-organisation"
    : null;
}

/** Why a grant that somebody gives now would not count; null: it would. */
export const whyNotGrantedBy = (who: string, waiver: Waiver, evidence: Evidence): Grant["why"] =>
  whyNot(
    who,
    evidence.when.now,
    { ...waiver, channel: waiver.asked.channel, given: waiver.grants.filter((it) => it.why === null) },
    evidence,
  );

/** The organisations that have spoken for a waiver: the asker's and those of the grants that count. */
export const organisationsIn = ({ by, at, grants }: Waiver, evidence: Evidence): readonly string[] => [
  ...new Set([
    ...organisationsOf(by, evidence.appointments, at),
    ...grants.flatMap((it) => (it.why === null && it.organisation !== null ? [it.organisation] : [])),
  ]),
];

/** The organisation somebody stands for; who has none stands for one of their own. */
const houseOf = (who: string, organisation: string | null): string => sameHouse(organisation ?? "") || `of ${who}`;
/** Written with other letters, an organisation is the same. */
const sameHouse = (organisation: string): string => organisation.trim().toLowerCase();

const organisationsOf = (who: string, appointments: readonly Appointment[], at: Instant): readonly string[] =>
  appointments.flatMap((it) =>
    it.who === who && inForce(it, at) && it.organisation !== null ? [it.organisation] : [],
  );

const voterOf = (who: string, at: Instant, channel: string, { appointments, project }: Evidence) =>
  appointments.find((it) => it.who === who && held([it], who, "voter", { project, channel }, at));

import { type Appointment, held, inForce, sameHouse } from "./appointments";
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
  /** For which it was given: all that the granter stood for then. None: for one of the granter's own. */
  readonly organisations: readonly string[];
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

/** Its grants in the order of the log; of those that could count, `togetherOf` says which do. */
function grantsOf(ask: Fact, asker: string, facts: readonly Fact[], evidence: Evidence): readonly Grant[] {
  const channel = ask.body.step === "ask" ? ask.body.channel : "";
  const given = [...facts]
    .filter(({ body }) => body.step === "grant" && body.waiver === ask.seq)
    .sort((a, b) => a.seq - b.seq)
    .map((fact): Grant => {
      const by = authorOf(fact) ?? "";
      const why = evidence.withdrawn.has(fact.seq)
        ? "withdrawn"
        : whyNot(by, fact.at, { by: asker, at: ask.at, channel }, evidence);
      return {
        seq: fact.seq,
        by,
        at: fact.at,
        organisations: organisationsOf(by, evidence.appointments, fact.at),
        why,
      };
    });
  const together = togetherOf(given.filter(({ why }) => why === null));
  return given.map((it) => (it.why === null ? { ...it, why: whyBeside(it, together) } : it));
}

type Given = Pick<Grant, "by" | "organisations">;

/**
 * The grants that count together, of different people and organisations that none has in common with another: from the first on
 * with which there are two. A grant more never takes one away.
 */
function togetherOf<G extends Given>(given: readonly G[]): readonly G[] {
  for (const first of given) {
    const together = [first];
    for (const it of given) if (together.every((other) => !isOfOne(it, other))) together.push(it);
    if (together.length >= GRANTS_NEEDED) return together;
  }
  return given.slice(0, 1);
}

const isOfOne = (a: Given, b: Given): boolean => a.by === b.by || housesOf(a).some((it) => housesOf(b).includes(it));

/** Why a grant does not count beside those that do, or null: it is one of them. */
function whyBeside(it: Given, together: readonly Given[]): Grant["why"] {
  if (together.includes(it)) return null;
  return together.some(({ by }) => by === it.by) ? "superseded" : "same-organisation";
}

type Asked = { readonly by: string; readonly at: Instant; readonly channel: string };

/** Why a grant by somebody at an instant could not count, whatever others there are; null: it could. */
function whyNot(who: string, at: Instant, { by, at: asked, channel }: Asked, evidence: Evidence): Grant["why"] {
  const { appointments, project } = evidence;
  if (who === by) return "own-author";
  if (held(appointments, who, "maintainer", { project }, at)) return "maintainer-of-it";
  if (!held(appointments, who, "voter", { project, channel }, at)) return "not-appointed-then";
  const ofAsker = organisationsOf(by, appointments, asked).map(sameHouse);
  const houses = housesOf({ by: who, organisations: organisationsOf(who, appointments, at) });
  return houses.some((it) => ofAsker.includes(it)) ? "same-organisation" : null;
}

/** Why a grant that somebody gives now would not count; null: it would. */
export function whyNotGrantedBy(who: string, waiver: Waiver, evidence: Evidence): Grant["why"] {
  const { now } = evidence.when;
  const why = whyNot(who, now, { ...waiver, channel: waiver.asked.channel }, evidence);
  if (why !== null) return why;
  const could = waiver.grants.filter(
    (it) => it.why === null || it.why === "superseded" || isBesideOthers(it, waiver, evidence),
  );
  const own = { by: who, organisations: organisationsOf(who, evidence.appointments, now) };
  return whyBeside(own, togetherOf<Given>([...could, own]));
}

/** Whether a grant of an organisation that has spoken could count with others: it is not the asker's. */
const isBesideOthers = (it: Grant, waiver: Waiver, evidence: Evidence): boolean =>
  it.why === "same-organisation" &&
  whyNot(it.by, it.at, { ...waiver, channel: waiver.asked.channel }, evidence) === null;

/** The organisations that have spoken for a waiver: the asker's and those of the grants that count. */
export const organisationsIn = ({ by, at, grants }: Waiver, evidence: Evidence): readonly string[] => [
  ...new Set([
    ...organisationsOf(by, evidence.appointments, at),
    ...grants.flatMap((it) => (it.why === null ? it.organisations : [])),
  ]),
];

/** The organisations somebody stands for; who has none stands for one of their own. */
const housesOf = ({ by, organisations }: Given): readonly string[] =>
  organisations.length === 0 ? [`of ${by}`] : organisations.map(sameHouse);
/** Every organisation that an appointment of theirs names then: a text without letters is none. */
const organisationsOf = (who: string, appointments: readonly Appointment[], at: Instant): readonly string[] => [
  ...new Set(
    appointments.flatMap((it) =>
      it.who === who && inForce(it, at) && it.organisation?.trim() ? [it.organisation] : [],
    ),
  ),
];

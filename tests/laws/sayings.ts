import fc from "fast-check";
import type { Fact, Stream } from "@/lib/domain/fact";
import { days, type Instant } from "@/lib/domain/instant";
import { causes, waivableCauses } from "@/lib/domain/standing/standing";
import {
  aBase,
  aCandidate,
  aNote,
  anAcceptance,
  anAdmission,
  anAppointment,
  anAttestation,
  aProject,
  aReason,
  aReferenceRun,
  aReview,
  aReviewRequest,
  aRun,
  aWithdrawal,
  instant,
  posted,
  proved,
  published,
} from "../support/make";
import { aSource } from "../support/make-source";
import { aGrant, aRevocation, aWaiver } from "../support/make-waiver";
import { baseManifests, configurations, manifests } from "./material";
import { arm, attestedKeys, EARLIER, keys, policies, x86 } from "./policies";

/** What is said in a small world: few names, few half days from 1 July on, so that facts meet and instants coincide. */
export const START = instant("07-01");
export const people = ["maintainer", "second maintainer", "voter", "second voter"] as const;

export const halfDay = (count: number): Instant => START + count * (days(1) / 2);
export const instants: fc.Arbitrary<Instant> = fc.nat({ max: 40 }).map(halfDay);
export const chance = (often: number) => fc.nat({ max: 99 }).map((roll) => roll < often);
const person = fc.constantFrom(...people);
const content = fc.constantFrom("one", "one", "one", "one", "two");

/** A fact to come; those that speak of an earlier one name it by counting back. */
export type ToCome = (earlier: readonly Fact[]) => Fact;
const back = (earlier: readonly Fact[], kind: Fact["kind"] | null, count: number): number => {
  const of = earlier.map((fact, index) => ({ fact, seq: index + 1 })).filter(({ fact }) => !kind || fact.kind === kind);
  return of[of.length - 1 - (count % Math.max(1, of.length))]?.seq ?? 1;
};
const saidAt = fc.record({ at: instants });
const now = (fact: fc.Arbitrary<Fact>): fc.Arbitrary<ToCome> => fact.map((it) => () => it);

/** Of what is asked where projects soak. */
const soaked = ["soaked", "soaked"] as const;
const claims = fc.record({
  criterion: fc.constantFrom(...attestedKeys, ...attestedKeys, ...attestedKeys, ...soaked, "ci-build", "docs"),
  claim: fc.constantFrom("met", "met", "met", "unmet", "not-applicable"),
  text: fc.constantFrom(undefined, "In its README."),
  content: fc.constantFrom(undefined, "one", "one", "two"),
  by: person,
  byToken: chance(10),
});
export const attestations: fc.Arbitrary<Fact> = fc
  .tuple(claims, saidAt)
  .map(([{ criterion, claim, text, content, by, byToken }, told]) =>
    anAttestation(
      criterion,
      { claim, ...(text && { text }), ...(content && { content }) },
      byToken ? { ...told, by: { kind: "token", id: "t1" }, via: by } : { ...told, by },
    ),
  );
const acceptances: fc.Arbitrary<ToCome> = fc
  .tuple(saidAt, fc.constantFrom("voter", "second voter", ...people), fc.nat({ max: 3 }), chance(60))
  .map(
    ([told, by, count, accepts]) =>
      (earlier) =>
        anAcceptance(back(earlier, "attestation", count), { ...told, by }, accepts),
  );
const withdrawals: fc.Arbitrary<ToCome> = fc
  .tuple(
    saidAt,
    person,
    fc.constantFrom(null, "ci-run", "ci-run", "attestation", "acceptance", "review", "source"),
    fc.nat({ max: 9 }),
  )
  .map(
    ([told, by, kind, count]) =>
      (earlier) =>
        aWithdrawal(back(earlier, kind, count), { ...told, by }),
  );
export const reasons: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom("missing", "missing", ...causes), fc.option(content), saidAt)
  .map(([criterion, cause, content, told]) => aReason(criterion, cause, content, told));
export const reviews: fc.Arbitrary<Fact> = fc
  .tuple(content, person, chance(80), saidAt)
  .map(([content, by, accepts, told]) => aReview(content, { ...told, by }, accepts));
const requests: fc.Arbitrary<Fact> = fc
  .tuple(content, fc.subarray([...people], { minLength: 1 }), saidAt)
  .map(([content, of, told]) => aReviewRequest(content, of, told));
const appointments: fc.Arbitrary<Fact> = fc
  .tuple(
    person,
    fc.constantFrom("voter", "voter", "maintainer"),
    fc.constantFrom("07-01", "07-08"),
    chance(30),
    fc.constantFrom(undefined, undefined, "Intel", "ARM"),
  )
  .map(([who, role, from, ends, organisation]) =>
    anAppointment(who, role, { from, ...(ends && { until: "07-12" }), ...(organisation && { organisation }) }),
  );
export const candidates: fc.Arbitrary<Fact> = fc
  .tuple(content, fc.option(fc.constantFrom(...manifests)), fc.option(fc.constantFrom(...configurations)), saidAt)
  .map(([word, manifest, configuration, told]) =>
    aCandidate(word, told, { manifest, configurations: configuration ? [configuration] : [] }),
  );
export const bases: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom(...baseManifests), saidAt)
  .map(([it, told]) => aBase(it, told));
const registrations: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom<string[]>([], ["kernel"]), saidAt)
  .map(([tags, told]) => aProject("wireguard", tags, told));

export const outcomes = fc.constantFrom("passed", "passed", "passed", "failed", "failed", "inconclusive", "running");
const runSaid = fc.record({
  check: fc.constantFrom("build", "build", "build", "boot", "boot", "boot", "fuzz"),
  target: fc.constantFrom(x86, x86, x86, arm),
  outcome: outcomes,
  content,
  runId: fc.constantFrom(..."12345678"),
  attempt: fc.integer({ min: 1, max: 2 }),
});
/** The entries that register who may speak from the beginning of every world. */
export const [SOURCE, BASE_SOURCE, LIMITED] = [3, 4, 5];
export const BASE_REPOSITORY = "linuxkit/linuxkit";
const ofBase = { repository: BASE_REPOSITORY };
/** Of the source that is there, of one that comes later or is another's, and of what is none. */
const sourceOfIt = fc.constantFrom(SOURCE, SOURCE, LIMITED, LIMITED, LIMITED, BASE_SOURCE, 1, 8, 20);
const inCi = { environment: "ci" };
const shown = fc.constantFrom(
  {},
  inCi,
  inCi,
  inCi,
  { workflow: "mine.yml" },
  { ...inCi, workflow: "mine.yml" },
  ofBase,
);
const proofs = fc.tuple(sourceOfIt, shown).map(([source, it]) => proved(source, it));
const good = fc.constant(proved(SOURCE));
const origins = fc.oneof(
  { arbitrary: good, weight: 5 },
  { arbitrary: fc.constant(posted()), weight: 4 },
  { arbitrary: proofs, weight: 3 },
);
const originsOfBase = fc.oneof(
  { arbitrary: fc.constant(proved(BASE_SOURCE, ofBase)), weight: 5 },
  { arbitrary: fc.constant(posted()), weight: 4 },
  { arbitrary: proofs, weight: 3 },
);
export const runs: fc.Arbitrary<ReturnType<typeof aRun>> = fc
  .tuple(runSaid, origins, saidAt)
  .map(([said, origin, told]) => aRun({ ...said, origin }, told));
export const referenceRuns: fc.Arbitrary<Fact> = fc
  .tuple(runSaid, originsOfBase, saidAt)
  .map(([said, origin, told]) => aReferenceRun({ ...said, origin, content: "base" }, told));
/** Who may speak from now on: for the project or for the base; of any workflow and environment, or of one. */
export const registered: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom({}, { workflow: "ci.yml" }, { workflow: "mine.yml" }, inCi, ofBase), chance(25), saidAt)
  .map(([named, isOfBase, told]) => aSource(named, isOfBase ? { ...told, stream: "channel:testing" } : told));

const decisions: fc.Arbitrary<Fact> = fc
  .tuple(
    fc.constantFrom("wireguard", "wireguard", "wireguard", "landlock", "landlock"),
    fc.constantFrom(EARLIER, EARLIER, "testing"),
    chance(80),
    saidAt,
  )
  .map(([slug, channel, isIn, { at }]) => {
    const admission = anAdmission(slug, null, { at: channel === EARLIER ? START + Math.floor((at - START) / 4) : at });
    return { ...admission, body: { ...admission.body, channel, what: isIn ? "admit" : "remove" } } as Fact;
  });

/** What a waiver is asked for. */
export const waiverAsked = fc.record({
  criteria: fc.subarray(["readme", "hardened", "sig-review", "soak", "ci-build"], { minLength: 2 }),
  causes: fc.subarray([...waivableCauses], { minLength: 4 }),
  content: fc.constantFrom("one", "one", "one", "two"),
  until: fc.constantFrom("07-12", "07-20", "08-20", "12-24"),
  channel: fc.constantFrom("testing", "testing", "testing", "testing", EARLIER),
});
const asks: fc.Arbitrary<ToCome> = fc
  .tuple(waiverAsked, fc.constantFrom("maintainer", "maintainer", "maintainer", ...people), fc.nat({ max: 10 }))
  .map(
    ([asked, by, at]) =>
      () =>
        aWaiver(asked, { by, at: halfDay(at) }),
  );
/** An asking for a waiver, counted back from the last. */
const asked = (earlier: readonly Fact[], count: number): number =>
  back(
    earlier.map(
      (fact) => (fact.kind === "waiver" && fact.body.step !== "ask" ? { ...fact, kind: "note" } : fact) as Fact,
    ),
    "waiver",
    count,
  );
const grants: fc.Arbitrary<ToCome> = fc
  .tuple(
    fc.constantFrom("voter", "second voter", "voter", "second voter", ...people),
    fc.nat({ max: 1 }),
    fc.nat({ max: 16 }),
  )
  .map(
    ([by, count, at]) =>
      (earlier) =>
        aGrant(back(earlier, "waiver", count), by, { at: halfDay(at) }),
  );
const revocations: fc.Arbitrary<ToCome> = fc.tuple(fc.nat({ max: 2 }), saidAt).map(
  ([count, told]) =>
    (earlier) =>
      aRevocation(asked(earlier, count), told),
);
/** All of a waiver at once: asked for, and granted by two; they may be anybody. */
export const waivers: fc.Arbitrary<ToCome> = fc.oneof(
  { arbitrary: asks, weight: 5 },
  { arbitrary: grants, weight: 9 },
  { arbitrary: revocations, weight: 1 },
);

/** Everything that people say and CI does not: what can lift no leg (law 5). */
export const handmade: fc.Arbitrary<ToCome> = fc.oneof(
  { arbitrary: now(attestations), weight: 10 },
  { arbitrary: acceptances, weight: 6 },
  { arbitrary: now(reviews), weight: 6 },
  { arbitrary: now(reasons), weight: 8 },
  { arbitrary: now(requests), weight: 2 },
  { arbitrary: withdrawals, weight: 2 },
  { arbitrary: now(registered), weight: 2 },
  { arbitrary: waivers, weight: 7 },
  { arbitrary: now(appointments), weight: 2 },
  { arbitrary: now(saidAt.map((it) => aNote("Said at a meeting.", it))), weight: 1 },
);
const anything = fc.oneof(
  { arbitrary: handmade, weight: 30 },
  { arbitrary: now(runs), weight: 24 },
  { arbitrary: now(referenceRuns), weight: 5 },
  { arbitrary: now(candidates), weight: 2 },
  { arbitrary: now(bases), weight: 1 },
  { arbitrary: now(decisions), weight: 5 },
  { arbitrary: now(registrations), weight: 1 },
  { arbitrary: now(fc.tuple(policies(2), saidAt).map(([policy, told]) => published(policy, told))), weight: 1 },
);
/** Something said of the project, or now and then of another one, or of a course that practice has left. */
export const something: fc.Arbitrary<ToCome> = fc
  .tuple(anything, chance(6), chance(4))
  .map(([toCome, isElsewhere, isOfRecord]) => (earlier) => {
    const fact = toCome(earlier);
    const stream: Stream = isElsewhere && fact.stream === "project:wireguard" ? "project:landlock" : fact.stream;
    return { ...fact, stream, course: isOfRecord ? "record" : null };
  });

/** More facts behind those that are there, recorded in this order three hours apart, each at its own instant. */
export const followedBy = (earlier: readonly Fact[], toCome: readonly ToCome[]): readonly Fact[] => {
  const facts = [...earlier];
  for (const next of toCome) {
    const last = facts.at(-1);
    const recordedAt = (last?.recordedAt ?? START) + days(1) / 8;
    facts.push({ ...next(facts), seq: (last?.seq ?? 0) + 1, recordedAt });
  }
  return facts;
};

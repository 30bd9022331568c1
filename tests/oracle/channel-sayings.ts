import fc from "fast-check";
import type { BodyOf, Fact } from "@/lib/domain/fact";
import { chance, halfDay, type ToCome } from "../laws/sayings";
import {
  aCandidate,
  aFact,
  anAcceptance,
  anAdmission,
  anAppointment,
  anAttestation,
  aReason,
  aReview,
  aRun,
  aWithdrawal,
  contentOf,
  type Told,
} from "../support/make";
import { publication } from "./channel-policies";

/** What is said in a world of two channels: waivers, admissions, claims, runs, new versions. */
const people = ["maintainer", "second maintainer", "voter", "second voter", "third voter"] as const;
const person = fc.constantFrom(...people);
const content = fc.constantFrom("one", "one", "one", "two");
export const channels = fc.constantFrom<"testing" | "mainline">("testing", "mainline");
const causes = [
  "missing",
  "claimed-unmet",
  "no-evidence",
  "awaiting-review",
  "expired",
  "other-revision",
  "soaking",
] as const;
const keys = ["readme", "talk", "more", "review", "soak", "ci", "needs"] as const;

const ask = fc
  .record({
    channel: channels,
    criteria: fc.subarray([...keys], { minLength: 2 }),
    causes: fc.subarray([...causes], { minLength: 3 }),
    content,
    by: fc.constantFrom("maintainer", "maintainer", "second maintainer", "voter"),
    days: fc.integer({ min: 1, max: 20 }),
  })
  .map(
    ({ content, by, days, ...said }): ToCome =>
      () => {
        const until = new Date(halfDay(2 * days)).toISOString();
        return aFact(
          "waiver",
          { step: "ask", ...said, content: contentOf(content), text: "Soon.", risk: "Small.", until },
          { by },
        );
      },
  );
const stepOn = (step: "grant" | "revoke") =>
  fc.tuple(fc.constantFrom("voter", "second voter", "third voter", ...people), fc.constantFrom(0, 0, 0, 1)).map(
    ([by, count]): ToCome =>
      (earlier) => {
        const asked = earlier.filter((fact) => fact.kind === "waiver" && fact.body.step === "ask").at(-1 - count);
        const body: BodyOf<"waiver"> =
          step === "grant" ? { step, waiver: asked?.seq ?? 1 } : { step, waiver: asked?.seq ?? 1, text: "No." };
        return aFact("waiver", body, { by });
      },
  );
const decisions = fc.tuple(fc.constantFrom("wireguard", "wireguard", "landlock"), channels, chance(80)).map(
  ([slug, channel, isIn]): ToCome =>
    () => {
      const said = anAdmission(slug, slug, {});
      return { ...said, body: { ...said.body, channel, what: isIn ? "admit" : "remove" } as BodyOf<"decision"> };
    },
);
/** From one channel into the other, whether a gate would let it or not: what is in the log counts. */
const wentOn = chance(70).map(
  (isUp): ToCome =>
    () => {
      const said = anAdmission("wireguard", "one", {});
      const way = isUp
        ? { what: "graduate", channel: "mainline", from: "testing" }
        : { what: "demote", channel: "testing", from: "mainline" };
      return { ...said, body: { ...said.body, ...way } as BodyOf<"decision"> };
    },
);
const backTo = (earlier: readonly Fact[], kind: Fact["kind"], count = 0): number =>
  earlier.filter((fact) => fact.kind === kind).at(-1 - count)?.seq ?? 1;
const now = (facts: fc.Arbitrary<Fact>): fc.Arbitrary<ToCome> => facts.map((fact) => () => fact);

const told = person.map((by): Told => ({ by }));
const claims = fc
  .tuple(
    fc.constantFrom("readme", "readme", "talk", "more"),
    fc.constantFrom("met", "met", "met", "met", "unmet"),
    fc.constantFrom(undefined, "Here."),
    fc.option(content),
    told,
  )
  .map(([key, claim, text, word, told]) =>
    anAttestation(key, { claim, ...(text && { text }), ...(word && { content: word }) }, told),
  );
export const something: fc.Arbitrary<ToCome> = fc.oneof(
  { arbitrary: now(claims), weight: 14 },
  {
    arbitrary: told.map(
      (by): ToCome =>
        (earlier) =>
          anAcceptance(backTo(earlier, "attestation"), by),
    ),
    weight: 4,
  },
  { arbitrary: now(fc.tuple(content, told).map(([word, by]) => aReview(word, by))), weight: 5 },
  {
    arbitrary: now(
      fc.constantFrom("passed", "passed", "failed", "running").map((outcome) => aRun({ outcome, runId: "" })),
    ),
    weight: 8,
  },
  { arbitrary: ask, weight: 5 },
  { arbitrary: stepOn("grant"), weight: 12 },
  { arbitrary: stepOn("revoke"), weight: 1 },
  { arbitrary: decisions, weight: 7 },
  { arbitrary: wentOn, weight: 2 },
  {
    arbitrary: now(
      fc
        .tuple(fc.constantFrom(...keys), fc.constantFrom("missing", "soaking", "needs", "expired"), told)
        .map(([key, cause, by]) => aReason(key, cause, "one", by)),
    ),
    weight: 3,
  },
  { arbitrary: now(content.map((word) => aCandidate(word))), weight: 2 },
  { arbitrary: now(channels.chain((channel) => publication(channel, 2))), weight: 1 },
  { arbitrary: now(channels.chain((channel) => publication(channel, 3))), weight: 1 },
  {
    arbitrary: told.map(
      (by): ToCome =>
        (earlier) =>
          aWithdrawal(backTo(earlier, "attestation"), by),
    ),
    weight: 1,
  },
  {
    arbitrary: now(
      fc
        .tuple(person, fc.constantFrom("maintainer", "voter"), fc.constantFrom("docker", "arm"))
        .map(([who, role, organisation]) => anAppointment(who, role, { from: "07-03", organisation })),
    ),
    weight: 1,
  },
);

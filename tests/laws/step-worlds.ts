import fc from "fast-check";
import type { Fact } from "@/lib/domain/fact";
import type { Policy } from "@/lib/domain/policy";
import { waivableCauses } from "@/lib/domain/standing/standing";
import { aCriterion, anAdmission, anAppointment, anAttestation, aPolicy, published } from "../support/make";
import { aGrant, aWaiver } from "../support/make-waiver";
import { chance, halfDay } from "./sayings";
import { type World, world } from "./worlds";

/** Worlds with what another channel, another project and a waiver bring: the laws' own, and this behind. */

const days = fc.integer({ min: 0, max: 16 }).map(halfDay);
const obligation = fc.constantFrom("must", "must", "should");
const soak = fc.record({ obligation, days: fc.constantFrom(1, 3, 10) });
const lab = fc.record({
  validFor: fc.constantFrom("P4D", "P10D", "P90D", "P90D"),
  asks: fc.constantFrom("readme", "other"),
  isMember: chance(90),
  admittedAt: days,
  shownAt: days,
  isShown: chance(90),
});
const waiver = fc.record({
  criteria: fc.subarray(["readme", "hardened", "sig-review"], { minLength: 1 }),
  causes: fc.subarray([...waivableCauses], { minLength: 1 }),
  at: days,
  grantedAt: days,
  isGranted: chance(90),
  until: fc.constantFrom("07-10", "07-20", "08-20"),
  content: fc.constantFrom("one", "one", "two"),
});
const extras = fc.record({
  soak: fc.option(soak, { freq: 2 }),
  needs: fc.array(obligation, { maxLength: 2 }),
  landlockIn: chance(30),
  lab,
  waivers: fc.array(waiver, { maxLength: 2 }),
  maintainer: chance(80),
});
type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

const withCriteria = (policy: Policy, { soak, needs }: Extras): Policy =>
  aPolicy(
    [
      ...policy.criteria,
      ...(soak ? [aCriterion("soak", "in-lab", { ...soak, channel: "lab" })] : []),
      ...needs.map((obligation, index) => aCriterion("needs", `needed-${index}`, { obligation, project: "landlock" })),
    ],
    { version: policy.version, floor: policy.floor },
  );

function grownBy({ facts, when }: World, more: Extras): World {
  const { lab, waivers } = more;
  const inLab = published(
    aPolicy([aCriterion("attested", lab.asks, { validFor: lab.validFor, binds: "project" })], { channel: "lab" }),
    { stream: "channel:lab" },
  );
  const admission = anAdmission("wireguard", null, { at: lab.admittedAt });
  const said: readonly Fact[] = [
    ...facts
      .filter((fact) => fact.seq <= when.upTo)
      .map(
        (fact): Fact =>
          fact.kind === "policy" && fact.stream === "channel:testing"
            ? { ...fact, body: { policy: withCriteria(fact.body.policy, more) } }
            : fact,
      ),
    inLab,
    ...(lab.isMember ? [{ ...admission, body: { ...admission.body, channel: "lab" } } as Fact] : []),
    ...(lab.isShown ? [anAttestation(lab.asks, {}, { at: lab.shownAt })] : []),
    ...(more.landlockIn ? [anAdmission("landlock", null)] : []),
    ...(more.maintainer ? [anAppointment("maintainer", "maintainer")] : []),
  ];
  const all = [...said];
  for (const { at, grantedAt, isGranted, ...asked } of waivers) {
    const seq = all.length + 1;
    all.push(aWaiver(asked, { at, by: "maintainer" }));
    if (isGranted) all.push(aGrant(seq, "voter", { at: grantedAt }), aGrant(seq, "second voter", { at: grantedAt }));
  }
  const placed = all.map(
    (fact, index): Fact => ({ ...fact, seq: index + 1, recordedAt: Math.min(fact.recordedAt, when.now) }),
  );
  const inOrder = placed.reduce<Fact[]>((log, fact) => {
    log.push({ ...fact, recordedAt: Math.max(fact.recordedAt, log.at(-1)?.recordedAt ?? 0) });
    return log;
  }, []);
  return { facts: inOrder, when: { upTo: inOrder.length, now: when.now } };
}

const shownAs = (it: World): World => ({ ...it, [fc.toStringMethod]: linesOf }) as World;
function linesOf(this: World): string {
  return [
    `now ${new Date(this.when.now).toISOString()}`,
    ...this.facts.map((f) =>
      [
        f.seq,
        new Date(f.at).toISOString().slice(5, 16),
        f.kind,
        f.stream,
        f.actor.id,
        f.course,
        JSON.stringify(f.body),
      ].join(" "),
    ),
    "",
  ].join("\n");
}

export const stepWorld: fc.Arbitrary<World> = fc.noBias(
  fc.tuple(world, extras).map(([it, more]) => shownAs(grownBy(it, more))),
);

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admissionOf } from "@/lib/domain/admission";
import type { Fact } from "@/lib/domain/fact";
import { kinds } from "@/lib/domain/fact";
import { gateOf, isOpenGate } from "@/lib/domain/gate";
import { textOf } from "@/lib/domain/instant";
import { aKnown } from "../support/make";
import { logWith, NOW, worlds } from "./all-but-one-leg";
import { bodiesIn, everything } from "./everything-else";
import { seed } from "./law";

/** The best that hands can do: all who may vote, for it, opened when it could first be, and long enough ago. */
const hands = (eligible: number) => ({
  meeting: "2017-07-19",
  eligible,
  for: eligible,
  against: 0,
  abstain: 0,
  openedAt: "2017-07-19T17:00:00.000Z",
});

/** Whether the gate opens, whatever number of voters there are by now. */
function opens(log: readonly Fact[], now = NOW): boolean {
  const known = aKnown(log, { now });
  const { verdict, conditions } = admissionOf(known, "wireguard", "testing", hands(6));
  const eligible = conditions.find((condition) => condition.key === "eligible");
  if (verdict.outcome !== "ready") {
    expect(conditions).toContainEqual(
      expect.objectContaining({ key: "verdict", holds: false, outcome: verdict.outcome }),
    );
    return false;
  }
  const voters = eligible?.key === "eligible" ? eligible.appointed : 6;
  return isOpenGate(admissionOf(known, "wireguard", "testing", hands(voters)).conditions);
}

describe.each(worlds)("all but one required leg is met: %s", (_what, log, missing) => {
  const others = everything(log);

  it("the gate is closed, and a run of that leg alone opens it", () => {
    expect(opens(log)).toBe(false);
    expect(opens(logWith(log, missing))).toBe(true);
    for (const run of missing)
      expect(
        opens(
          logWith(
            log,
            missing.filter((it) => it !== run),
          ),
        ),
      ).toBe(false);
  });

  it("nothing else that everybody says opens it, kind by kind and claim by claim", () => {
    for (const facts of others) expect(opens(logWith(log, facts)), facts[0]?.kind).toBe(false);
  });

  it("nor all of it together, in any order, now or later", () => {
    const all = others.flat();
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: 0 }), fc.nat({ max: 100 }), (facts, hours) => {
        expect(opens(logWith(log, facts), NOW + hours * 3_600_000)).toBe(false);
      }),
      { seed, numRuns: 12 },
    );
    expect(opens(logWith(log, all))).toBe(false);
  });

  it("nor any set of one fact of each of the kinds nearest to it", () => {
    const near = ["attestation", "reason", "withdrawal", "review", "revision", "project", "ci-run"] as const;
    const one = near.map((kind) =>
      others
        .flat()
        .filter((fact) => fact.kind === kind)
        .at(-1),
    );
    for (let set = 0; set < 2 ** near.length; set += 1) {
      const facts = one.filter((fact, index) => fact !== undefined && (set >> index) % 2 === 1) as Fact[];
      expect(opens(logWith(log, facts))).toBe(false);
    }
  });
});

it("nor one fact alone of one of those who speak", () => {
  const [, log = []] = worlds[0] ?? [];
  const speakers = ["chair", "maintainer-of-wireguard", "voter-intel", "stranger"];
  const alone = everything(log).flatMap((facts) => facts.filter((fact) => speakers.includes(fact.actor.id)));
  for (const fact of alone) expect(opens(logWith(log, [fact])), fact.kind).toBe(false);
});

it("every kind of fact there is was tried", () => {
  const [, log = []] = worlds[0] ?? [];
  const bodies = bodiesIn(log);
  for (const kind of kinds) expect(bodies[kind].length, kind).toBeGreaterThan(0);
});

it("no hand count opens a gate whose verdict is not ready", () => {
  const [, log = []] = worlds[0] ?? [];
  const { verdict } = admissionOf(aKnown(log, { now: NOW }), "wireguard", "testing", null);
  const input = { verdict, isMember: false, notAsked: null, conflicts: [], members: 0, voters: 6, now: NOW };
  const rule = verdict.policy.value.rule;
  for (let yes = 0; yes <= 6; yes += 1)
    for (let no = 0; no <= 6; no += 1)
      for (const openedAt of [NOW - 30 * 86_400_000, NOW - 8 * 86_400_000, NOW])
        for (const decidedBy of [rule, { decidedBy: "chair" } as const]) {
          const handCount = { ...hands(6), for: yes, against: no, openedAt: textOf(openedAt) };
          expect(isOpenGate(gateOf(decidedBy, { ...input, handCount }))).toBe(false);
        }
});

import { describe, expect, it } from "vitest";
import { known, latest, ofKind } from "@/lib/domain/fact";
import { holdsFor, seed } from "./law";
import { judge, world } from "./worlds";

const STREAMS = ["project:wireguard", "channel:testing", "instance"];

describe(`law 10: every fact is used or ignored with a reason (seed ${seed})`, () => {
  it("once, and nothing else is", () => {
    holdsFor(world, ({ facts, when }) => {
      const verdict = judge(facts, when);
      const exist = known(facts, when).filter(({ stream }) => STREAMS.includes(stream));
      const registration = latest(ofKind(exist, "project").filter(({ course }) => course === null));
      const basis = [verdict.policy, verdict.candidate, registration].map((it) => it?.seq ?? null);
      const standings = verdict.standings.flatMap(({ used, reason, waiver }) => [
        ...used,
        reason?.seq ?? null,
        waiver?.seq ?? null,
        ...(waiver?.grants ?? []),
      ]);
      const used = [...new Set([...standings, ...basis, verdict.base])].filter((seq) => seq !== null);
      const isOwn = (seq: number) => exist.some((fact) => fact.seq === seq);
      const told = [...used.filter(isOwn), ...verdict.ignored.map(({ seq }) => seq)].sort((a, b) => a - b);
      expect(told).toEqual(exist.map(({ seq }) => seq));
    });
  });
});

import type { Fact, When } from "@/lib/domain/fact";
import { digestValueOf, verdictOf as engine } from "@/lib/domain/verdict";
import { verdictOf as oracle } from "./verdict";

/** What both say of one question, in one form; equal where they agree. This file alone knows the engine. */
export function bothOn(facts: readonly Fact[], project: string, channel: string, when: When) {
  const verdict = engine({ facts }, project, channel, when);
  const twin = oracle({ facts, project, channel, ...when });
  if (!verdict || !twin) return { engine: verdict && "a verdict", oracle: twin && "a verdict" };
  const { policy, standings, ...said } = twin;
  const value = digestValueOf(verdict);
  const criteria = verdict.policy.value.criteria;
  // What soaking and a need rest on is left open by the design: which facts they name is not compared.
  const isOpen = (key: string) => criteria.some((it) => it.key === key && (it.kind === "soak" || it.kind === "needs"));
  const named = (key: string, used: readonly number[]) => (isOpen(key) ? "left open" : used);
  return {
    engine: {
      ...value,
      standings: value.standings.map((it) => ({ ...it, used: named(it.key, it.used) })),
      until: verdict.until,
      waivers: verdict.waivers,
    },
    oracle: {
      ...said,
      rules: 1,
      project,
      policyDigest: facts.find((fact) => fact.seq === policy)?.digest,
      standings: standings.map((it) => ({ ...it, used: named(it.key, it.used) })),
    },
  };
}

import type { Fact, When } from "@/lib/domain/fact";
import { digestValueOf, verdictOf as engine } from "@/lib/domain/verdict";
import { verdictOf as oracle } from "./verdict";

/** What both say of one question, in one form; equal where they agree. This file alone knows the engine. */
export function bothOn(facts: readonly Fact[], project: string, channel: string, when: When) {
  const verdict = engine({ facts }, project, channel, when);
  const twin = oracle({ facts, project, channel, ...when });
  if (!verdict || !twin) return { engine: verdict && "a verdict", oracle: twin && "a verdict" };
  const { policy, standings, ...said } = twin;
  return {
    engine: { ...digestValueOf(verdict), until: verdict.until },
    oracle: {
      ...said,
      rules: 1,
      project,
      policyDigest: facts.find((fact) => fact.seq === policy)?.digest,
      standings: standings.map(({ legs, ...standing }) => standing),
    },
  };
}

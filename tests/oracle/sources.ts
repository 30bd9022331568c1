import type { Fact, Seq } from "@/lib/domain/fact";
import type { Run } from "./ci-runs";
import { ofKind } from "./facts";

/**
 * "proved (OIDC token or webhook signature of a registered source: repository, workflow …)", "Sources are facts …, revocable";
 * and the rule of trust that decision.md leaves open: what was known of the source at the run's own place in the log.
 */
export function isTrusted(facts: readonly Fact[], run: Run): boolean {
  const { origin } = run.body;
  if (origin.is === "posted") return true;
  // What the log held in that stream when the run came.
  const before = facts.filter((fact) => fact.seq < run.seq && fact.stream === run.stream);
  const source = ofKind(before, "source").find((fact) => fact.seq === origin.source);
  if (!source) return false;
  const isRevoked = ofKind(before, "withdrawal").some((fact) => fact.body.fact === source.seq);
  const { repository, workflow, environment } = source.body;
  const isOfIt = repository.toLowerCase() === (origin.repository ?? "").toLowerCase();
  return (
    !isRevoked &&
    isOfIt &&
    [null, origin.workflow].includes(workflow) &&
    [null, origin.environment ?? "none"].includes(environment)
  );
}

/** The sources that runs rest on, beside themselves. */
export const sourcesOf = (runs: readonly Run[]): readonly Seq[] =>
  runs.flatMap(({ body: { origin } }) => (origin.is === "proved" ? [origin.source] : []));

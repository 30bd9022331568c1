import { speakerSaid } from "../explain/author";
import type { Reader } from "../explain/words";
import { textOf } from "../instant";
import { existing, type Known } from "../known";
import { policyOf } from "../project";
import { failingIn } from "../standing/on-base";
import { isOnlyPlace, nameOfTarget } from "../target";
import { sourcesIn } from "../trust";
import type { SourceTold } from "./ci-told";
import { reportReader } from "./project-report";
import type { Report } from "./report";

/** Who may speak for the CI of these projects, and of the channel's base; and who might, and was revoked. Nothing where nobody was registered. */
export function sourcesTold(
  known: Known,
  channel: string,
  projects: readonly { readonly report: { readonly project: string }; readonly reader: Reader }[],
): Pick<Report, "sources"> {
  const sources = [
    ...toldIn(known, `channel:${channel}`, null, reportReader(known)),
    ...projects.flatMap(({ report, reader }) => toldIn(known, `project:${report.project}`, report.project, reader)),
  ];
  return sources.length > 0 ? { sources } : {};
}

function toldIn(
  known: Known,
  stream: `project:${string}` | `channel:${string}`,
  project: string | null,
  reader: Reader,
): readonly SourceTold[] {
  const facts = [...existing(known, stream, "source"), ...existing(known, stream, "withdrawal")];
  const saidOf = (seq: number) => {
    const fact = facts.find((it) => it.seq === seq);
    return { by: fact ? speakerSaid(fact, reader) : "", instant: fact ? textOf(fact.at) : "" };
  };
  return sourcesIn(facts).map(({ seq, body, revokedBy }) => ({
    project,
    entry: seq,
    issuer: body.issuer,
    repository: body.repository,
    workflow: body.workflow,
    environment: body.environment,
    ...saidOf(seq),
    ...(revokedBy !== null && { revoked: { entry: revokedBy, ...saidOf(revokedBy) } }),
  }));
}

/** The jobs that fail on the base itself: what fails there too is not charged to a project. */
export function failsOnBaseTold(known: Known, channel: string): Pick<Report, "failsOnBase"> {
  const failing = failingIn(known, policyOf(known, channel)?.body.policy, channel);
  if (failing.length === 0) return {};
  return {
    failsOnBase: failing.map(({ check, target, run }) => ({
      check,
      target: isOnlyPlace(target) ? null : nameOfTarget(target),
      run: run.body.runId,
      attempt: run.body.attempt,
      entry: run.seq,
      instant: textOf(run.at),
    })),
  };
}

import type { ReportProject } from "../report/report";
import { count, listedText } from "./words";

/** What the sentences about what is not known are made from. */
export type NotKnown = {
  readonly projects: readonly ReportProject[];
  readonly asks: ReadonlySet<string>;
  readonly hasRun: boolean;
  readonly hasReview: boolean;
  readonly hasVote: boolean;
  /** Whether the channel decides by votes at all. */
  readonly votes: boolean;
  /** Why nobody has a result, where the record says it. */
  readonly silence: string | undefined;
  readonly members: number;
  readonly builds: boolean;
  readonly entries: { readonly all: number; readonly byRecord: number };
};

/** What a report does not know, a sentence each: silence is said, never filled in. */
export function notKnownSaid(of: NotKnown): readonly string[] {
  const [only] = of.projects;
  const whose = of.projects.length === 1 && only ? `of ${only.project}` : "of any project";
  const isSilent = of.silence !== undefined && !of.hasRun && !of.hasReview;
  return [
    ...(of.asks.has("ci") && !of.hasRun
      ? [`No CI run ${whose} is known, passed or failed.${isSilent ? ` ${of.silence}` : ""}`]
      : []),
    ...(of.asks.has("review") && !of.hasReview && !isSilent ? [`No review ${whose} is known.`] : []),
    ...(of.votes && !of.hasVote ? ["No vote of the group is recorded."] : []),
    ...withoutYml(of.projects),
    ...(of.builds && of.members > 1
      ? ["Whether what is in the channel boots together is not known: no run of the combination is recorded."]
      : []),
    ...(of.entries.byRecord > 0
      ? [
          `${of.entries.byRecord} of ${count(of.entries.all, "entry", "entries")} behind this report ${of.entries.byRecord === 1 ? "is" : "are"} told by the record, which often does not note who spoke.`,
        ]
      : []),
  ];
}

/** Projects without a yml, by how many of their criteria cannot be judged for it. */
function withoutYml(projects: readonly ReportProject[]): readonly string[] {
  const byCount = new Map<number, string[]>();
  for (const { project, standings } of projects) {
    const missing = standings.filter((s) => (s.kind === "manifest" || s.kind === "kernel") && s.cause === "missing");
    if (!missing.some((s) => s.kind === "manifest")) continue;
    byCount.set(missing.length, [...(byCount.get(missing.length) ?? []), project]);
  }
  return [...byCount]
    .sort(([a], [b]) => b - a)
    .map(([n, slugs]) =>
      slugs.length === 1
        ? `${slugs[0]} has no yml; ${count(n, "criterion of it", "criteria of it")} cannot be judged.`
        : `${listedText([...slugs].sort())} have no yml; ${count(n, "criterion of each", "criteria of each")} cannot be judged.`,
    );
}

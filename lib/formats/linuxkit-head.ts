import { builtSaid, waitingSaid } from "../domain/explain/built";
import { forecastMeans, numbersSaid } from "../domain/explain/report";
import { isPinned } from "../domain/manifest/image";
import { imagesOf } from "../domain/manifest/images";
import type { Manifest } from "../domain/manifest/manifest";
import type { Report, ReportProject } from "../domain/report/report";

type HeadOf = {
  readonly report: Report;
  /** SHA-256 of that report's JSON. */
  readonly digest: string;
  readonly manifest: Manifest;
  readonly base: Manifest;
  /** The kernel that stands in the place of the members' own, or null. */
  readonly carrier: string | null;
};

/** The comment head of a channel's yml: what it is, what it is made of, and what of it floats. Ends with an empty line. */
export function linuxkitHead({ report, digest, manifest, base, carrier }: HeadOf): string {
  const { channel, instance, instant, upTo, policy, members, base: known, practice, forecast } = report;
  const ofBase = new Set(imagesOf(base).map(({ image }) => image));
  const floating = imagesOf(manifest).filter(({ image }) => !isPinned(image));
  const lines = [
    `${channel}.yml: ${instance}, channel ${channel}`,
    ...(practice ? ["PRACTICE COPY: made in practice, not the group's own channel"] : []),
    ...(forecast ? [`FORECAST: ${forecastMeans}`] : []),
    `${forecast ? "forecast for" : "as of"} ${instant}, entries 1 to ${upTo}, judged by policy ${channel} ${policy.version}`,
    ...(known ? [`base ${known.path} at ${known.commit}, entry ${known.entry}`] : []),
    ...(members.length === 0 ? ["no member yet: the base alone"] : ["members:"]),
    ...members.map(memberLine),
    ...(carrier === null ? [] : [`kernel ${carrier} carries them all, in place of their own`]),
    ...(floating.length === 0
      ? ["every image is pinned"]
      : [
          "not pinned:",
          ...floating.map(
            ({ item, image }) => `  ${image} (${item}, ${ofBase.has(image) ? "the base's" : "a member's"})`,
          ),
        ]),
    `report sha256:${digest} (${report.again})`,
  ];
  return `${lines.map((line) => `# ${oneLine(line)}`.trimEnd()).join("\n")}\n\n`;
}

/** The revision that a member's part is of. The verdict is the candidate's, so it is told of the part where that is the candidate. */
function memberLine(it: ReportProject): string {
  const built = it.built ?? { revision: null, waiting: null };
  const verdict = `${it.outcome}: ${numbersSaid(it)}`;
  const since = `in since ${it.in?.since ?? ""}`;
  return built.waiting
    ? `  ${builtSaid(it.project, built)}, ${since}; ${waitingSaid(built)} (${verdict})`
    : `  ${builtSaid(it.project, built)}, ${verdict}, ${since}`;
}

/** A name cannot end its comment and begin a yml of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, " ");

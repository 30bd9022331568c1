import type { SourceTold } from "../report/ci-told";
import type { Report } from "../report/report";
import { dayText } from "../view/moment";
import { sourceLimits } from "./source";

/** The heading over who may speak for CI. */
export const SOURCES_HEADING = "Who may speak for CI";

/** Whose CI it speaks for: "wireguard", "the base". */
export const sourceOfSaid = ({ project }: SourceTold): string => project ?? "the base";

/** "Registered by maintainer on 3 June 2017, entry 12; revoked by the chair on 9 June 2017, entry 20: what it told before stays". */
export function sourceTold({ by, instant, entry, revoked }: SourceTold): string {
  const on = (text: string) => dayText(Date.parse(text), null);
  const end = revoked
    ? `; revoked by ${revoked.by} on ${on(revoked.instant)}, entry ${revoked.entry}: what it told before stays`
    : "";
  return `registered by ${by} on ${on(instant)}, entry ${entry}${end}`;
}

/** What it may speak of: the repository, and the workflow and environment that it is held to. */
export const sourceNamed = (it: SourceTold): string => `${it.repository}${sourceLimits(it)}`;

/** What fails on the base itself, in one sentence; null where nothing does. */
export function failsOnBaseSaid({ failsOnBase }: Pick<Report, "failsOnBase">): string | null {
  if (!failsOnBase) return null;
  const jobs = failsOnBase.map(
    (it) => `${it.check}${it.target === null ? "" : ` on ${it.target}`} (run ${it.run}, entry ${it.entry})`,
  );
  return `The base itself fails ${jobs.join(", ")}: what fails there too is not charged to a project.`;
}

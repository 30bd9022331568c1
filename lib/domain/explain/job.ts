import type { CriterionOf } from "../criterion";
import { days } from "../instant";
import type { Leg, RunView } from "../standing/detail";
import { deadlineText } from "../view/moment";
import type { Piece, Rich } from "../view/rich";
import { capital, count, listed, numberWord, type Reader } from "./words";

/** What a criterion asks of each of its jobs, once for all of them. */
export function ruleSaid({ streak, window, maxFail, origins }: CriterionOf<"ci">, maxAgeDays: number): string {
  const row = streak === 1 ? "One pass" : `${capital(numberWord(streak))} passes in a row`;
  const fails = maxFail === 0 ? `none of the last ${window} failed` : `at most ${maxFail} of the last ${window} failed`;
  return `${row}, and ${fails}. A run is good for ${count(maxAgeDays, "day")}. ${originsSaid(origins)}`;
}

function originsSaid(origins: CriterionOf<"ci">["origins"]): string {
  if (!origins.includes("posted")) return "Only runs that a forge proves count.";
  return origins.includes("proved") ? "Runs that a forge proves count, and posted ones." : "Only posted runs count.";
}

/** How far a job is, in a few words each: "1 of 2 in a row", "1 of the last 4 failed", "too old on 2 August". */
export function jobCounts(leg: Leg, maxAgeDays: number, reader: Reader): readonly Rich[] {
  const last = conclusive(leg).at(-1);
  if (!last) return [];
  const end = last.at + days(maxAgeDays);
  const looked = Math.min(leg.window, leg.counted);
  return [
    ...(looked > 0
      ? [
          [
            leg.passesInARow > leg.streak
              ? `${leg.passesInARow} in a row`
              : `${leg.passesInARow} of ${leg.streak} in a row`,
          ],
          [`${leg.failuresInWindow === 0 ? "none" : leg.failuresInWindow} of the last ${looked} failed`],
        ]
      : []),
    [`too old ${end > reader.now ? "on" : "since"} `, { at: end, text: deadlineText(end, reader.now) }],
  ];
}

/** What else is to be known of a job: its failures by name, a re-run, that the base fails too, that it never failed. */
export function jobRemarks(leg: Leg, base: RunNamed | null): readonly Rich[] {
  const failures = failuresOf(leg);
  const running = leg.runs.filter((run) => run.why === "running");
  return [
    ...(failures.length > 0
      ? [[`Failed in ${failures.length === 1 ? "run" : "runs"} `, ...runsNamed(failures), "."]]
      : []),
    ...(running.length > 0 && leg.cause !== "running"
      ? [
          [
            `${running.length === 1 ? "Run" : "Runs"} `,
            ...runsNamed(running),
            `${running.length === 1 ? " is" : " are"} in progress, and hide${running.length === 1 ? "s" : ""} nothing until then.`,
          ],
        ]
      : []),
    ...(base ? [["The base fails it too, in run ", runNamed(base), ": not charged to the project."] as Rich] : []),
    ...(leg.neverFailed ? [[neverFailedSaid(conclusive(leg).length)]] : []),
  ];
}

const neverFailedSaid = (runs: number): string =>
  `It has not failed in its last ${runs === 1 ? "counted run" : `${runs} counted runs`}. A check that cannot fail is no evidence.`;

type RunNamed = Pick<RunView, "runId" | "attempt" | "url">;

/** A run by its id, as a link where it has one; of a re-run which attempt. */
function runNamed({ runId, attempt, url }: RunNamed): Piece {
  const text = attempt > 1 ? `${runId}, attempt ${attempt}` : runId;
  return url ? { href: url, text } : { code: text };
}

/** At most ten by name, the newest first. */
function runsNamed(runs: readonly RunNamed[]): Rich {
  const newest = [...runs].reverse();
  return newest.length > 10
    ? listed([...newest.slice(0, 9).map(runNamed), `${newest.length - 9} more`])
    : listed(newest.map(runNamed));
}

/** The failures of a job in its window, as far as they are shown. */
const failuresOf = (leg: Leg): readonly RunView[] =>
  leg.runs
    .filter((run) => run.counts)
    .slice(-leg.window)
    .filter((run) => run.outcome === "failed");

/** The runs that passed or failed and are of the candidate, too old ones too. */
const conclusive = (leg: Leg): readonly RunView[] =>
  leg.runs.filter((run) => (run.counts || run.why === "expired") && isEnd(run)).slice(-50);

const isEnd = ({ outcome }: RunView): boolean => outcome === "passed" || outcome === "failed";

import type { CiDetail, Leg } from "../standing/detail";
import { onTarget } from "../target";
import type { Rich } from "../view/rich";
import { capitalized, count, joined, numberWord, on, type Reader } from "./words";

/** What follows the standing of a ci criterion: the legs that make it what it is, each in words. */
export function ciSaid(is: string, { legs, maxAgeDays }: CiDetail, reader: Reader): Rich {
  const ofIt = legs.filter((leg) => leg.is === is);
  if (legs.every((leg) => leg.runs.length === 0)) return ["No run was ever posted."];
  return capitalized([...joined(ofIt.map((leg) => legSaid(leg, maxAgeDays, reader))), "."]);
}

/** One leg in words, without its full stop: "build failed on x86_64 / 4.9, run 5120". */
export function legSaid(leg: Leg, maxAgeDays: number, reader: Reader): Rich {
  const where = `${leg.check}${onTarget(leg.target)}`;
  const last = leg.runs.findLast((run) => run.counts);
  const rerun = leg.runningNow && leg.cause !== "running" ? "; another run is in progress" : "";
  switch (leg.cause) {
    case "missing":
      return [`no run counts for ${where}`];
    case "running":
      return [`a run of ${where} is in progress`];
    case "expired":
      return [`the last run of ${where} is older than ${count(maxAgeDays, "day")}`];
    case "inconclusive":
      return [`${where} has only inconclusive runs`];
    case "failed":
      return [`${where} failed, run ${last?.runId ?? "?"}${rerun}`];
    case "base-broken":
      return [
        `${where} failed, run ${last?.runId ?? "?"}, and fails on the base too, so it is not charged to the project${rerun}`,
      ];
    case "flaky":
      return [
        `${where} failed ${leg.failuresInWindow} of its last ${Math.min(leg.window, leg.counted)} runs, and at most ${leg.maxFail} may`,
      ];
    case "streak":
      return [`${where} passed ${leg.passesInARow} of the ${leg.streak} in a row that it takes`];
    default:
      return [
        `${where} passes${leg.streak > 1 ? `, ${leg.streak} in a row` : ""}${last ? `, last on ${on(last.at, reader)}` : ""}`,
      ];
  }
}

/** The sentence of one leg: "Build failed on x86_64 / 4.9, run 5120." */
export const jobSaid = (leg: Leg, maxAgeDays: number, reader: Reader): Rich =>
  leg.runs.length === 0 ? ["No run was ever posted."] : capitalized([...legSaid(leg, maxAgeDays, reader), "."]);

/** "A passing build on x86_64 / 4.9", "Two passing boots in a row on x86_64 / 4.9": what a leg asks of CI. */
export const legAsked = (leg: Leg): string => legAskedOf(leg);

/** The same of so many passes; `more` stands before "passing" where some are there already. */
export const legAskedOf = ({ check, target, streak }: Pick<Leg, "check" | "target" | "streak">, more = ""): string => {
  const where = onTarget(target);
  return streak === 1
    ? `${more === "" ? "a" : "one"} ${more}passing ${check}${where}`
    : `${numberWord(streak)} ${more}passing ${manyOf(check)} in a row${where}`;
};

/** "boots"; a check whose plural is not plain, such as fuzz or kernel-4.9, is told by its runs: "runs of fuzz". */
const manyOf = (check: string): string => (/^[a-z-]*[a-gi-rt-w]$/.test(check) ? `${check}s` : `runs of ${check}`);

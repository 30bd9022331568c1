import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { reportOf } from "../lib/domain/report/report-of";
import { reportFormats } from "../lib/formats";
import { verdictDigest } from "../lib/formats/canonical";
import { knownOf } from "./report-world";
import { median, type Row, spreadOf } from "./row";

const MEMBERS = 100;
const ROUNDS = 5;
const MOST_MS = 1000;
/** What a round may leave behind, in megabytes. */
const MOST_LEFT = 8;

/** The report of a channel with 100 members, each with 25 criteria and 200 CI runs: made and written in every format. */
export async function report(): Promise<Row> {
  const known = knownOf(MEMBERS);
  const times: number[] = [];
  let bytes = 0;
  const make = () => {
    const told = reportOf(known, { channel: "testing", project: null, since: null, digestOf: verdictDigest });
    bytes = reportFormats.reduce((sum, { write }) => sum + Buffer.byteLength(write(told)), 0);
  };
  make();
  const before = heapAfterCollection();
  for (let round = 0; round < ROUNDS; round++) times.push(timed(make));
  const left = heapAfterCollection() - before;
  const isFlat = left < MOST_LEFT;
  return {
    row: "report",
    figures: [
      `${median(times).toFixed(0)} ms for ${reportFormats.map(({ name }) => name).join(", ")} (${spreadOf(times)})`,
      `${(bytes / 2 ** 20).toFixed(1)} MB written; ${left.toFixed(1)} MB left behind by ${ROUNDS} rounds`,
    ],
    ratio: `${median(times).toFixed(0)} ms${isFlat ? "" : ", memory grows"}`,
    goal: `≤ ${MOST_MS} ms, memory flat`,
    holds: median(times) <= MOST_MS && isFlat,
  };
}

function timed(work: () => void): number {
  const begin = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

import path from "node:path";
import { expect, it } from "vitest";
import { houseFiles } from "../support/house-files";

/** All that a process keeps between requests, each with why it cannot be stale where another process records something. */
const KEPT: Readonly<Record<string, string>> = {
  slipwayConnections: "the pool: connections, no data",
  slipwayKnownLog:
    "facts never change; the head is asked at each look, and its digest tells another log (known-log.db.test.ts)",
  slipwaySpans: "hangs on the copy of the log, and is extended by its head and the clock (spans.db.test.ts)",
  slipwaySpanWork: "the work on the table of spans that goes on, and no row of it",
  slipwayQueue: "that this process takes work off the queue, which is in the database",
  slipwayAnswers: "the answers that are being made",
  slipwayLeaving: "whether this very process was told to leave",
  slipwayListening: "the connection that listens, and who hears it: no data (listen.db.test.ts)",
  slipwayNews:
    "up to which entry this process has told what was recorded; goes on from there (processes/agree.test.ts)",
  slipwayStreams: "the streams that are open, each with the entry it was told last (streams.test.ts)",
  slipwayTelling: "whether this process tells its streams at all, and whether it was cut off meanwhile (told.test.ts)",
};

/** Who keeps what is made of a look (lib/log/keeper.ts): it hangs on the copy of the log, and is forgotten with its head. */
const KEEPERS: Readonly<Record<string, string>> = {
  "app/board-drawn.tsx":
    "ends when time alone changes the board (board-until.test.ts, and as answered: http/board.test.ts)",
  "lib/queries/project-at.ts":
    "ends when time alone changes any part of it, at the end of the minute at the latest (project-until.test.ts)",
  "lib/queries/project-ahead.ts":
    "ends when time alone changes any part of it, at the end of the minute at the latest (project-until.test.ts)",
};

/** What is held at the top of a file: a `let`, and a map or a set that begins empty, weak or not. */
const AT_TOP = /^(?:export )?let (\w+)|^(?:export )?const (\w+)\b[^\n]* =\s+new (?:Weak)?(?:Map|Set)\b[^\n]*\(\s*\);/gm;
const AT_TOPS: Readonly<Record<string, string>> = {
  "components/board/legend-still.tsx legends": "is of its words alone",
  "components/board/table-still.tsx kept":
    "is named by all that a row says, less the instant that is put into its links",
  "lib/env.ts known": "the settings",
  "lib/auth/id-token-keys.ts kept":
    "an issuer's keys, asked for again after ten minutes and where a token names another (id-token)",
  "lib/auth/limited.ts taken": "how many parts were taken since what is over was last forgotten",
  "lib/log/perform.ts isTurn": "whose turn it is",
  "lib/log/note-delivery.ts isDue": "whether what is listed of deliveries is to be cut soon",
  "lib/http/told.ts written": "hangs on a fact, which never changes",
  "lib/domain/evidence.ts named": "hangs on a run's body, which never changes",
  "lib/domain/policy-in-force.ts found": "hangs on a stream as it was handed out, which stays as it is",
  "lib/domain/streams.ts kinds": "hangs on a stream as it was handed out, which stays as it is",
  "lib/domain/streams.ts roles": "hangs on a stream as it was handed out, which stays as it is",
  "lib/domain/streams.ts wholes": "hangs on a stream as it was handed out, which stays as it is",
  "lib/domain/ready-run.ts ways": "hangs on the facts of one question",
  "lib/domain/ready-run.ts gone":
    "hangs on a first fact, and goes on from where the facts are the same (ready-run.test.ts)",
  "lib/domain/sources-known.ts indexes": "hangs on the copy of the log, and counts on where that goes on",
  "lib/domain/standing/attempts.ts keys": "hangs on a run's body, which never changes",
  "lib/log/standings-read.ts kept":
    "hangs on the copy of the log; a standing is named by what it says (standings-read.db.test.ts)",
  "lib/log/span-told.ts named": "hangs on a standing, which is never changed once made",
  "lib/log/spans.ts forecasts": "hangs on one look, of which there is one an answer",
  "lib/queries/board-still.ts found": "hangs on the copy of the log, and is of the past alone",
  "lib/queries/entries-by-day.ts counted": "hangs on the copy of the log, and counts on where that goes on",
  "lib/formats/report-json.ts written": "hangs on a report, which is never changed once made",
  "lib/queries/criterion-entries.ts said": "hangs on a verdict, which is never changed once made",
  "lib/queries/report-at.ts kept": "hangs on the copy of the log, and is named by its head and the minute",
};

it("nothing else is kept by a process: a cache that another process could make stale is told here, with its proof", () => {
  const files = houseFiles(path.resolve("."))
    .filter((file) => /^(lib|app|components)\//.test(file.path) && !file.path.includes(".test."))
    .map((file) => ({
      ...file,
      held: [...file.text.matchAll(/globalThis & \{ (\w+)\?/g)].map((match) => match[1] ?? ""),
    }));
  expect(files.flatMap(({ held }) => held).sort()).toEqual(Object.keys(KEPT).sort());
  const keeping = files.filter(({ text }) => /= keeper[<(]/.test(text));
  expect(keeping.map((file) => file.path).sort()).toEqual(Object.keys(KEEPERS).sort());
  const atTop = files.flatMap(({ path, text }) =>
    [...text.matchAll(AT_TOP)].map((match) => `${path} ${match[1] ?? match[2]}`),
  );
  expect(atTop.sort()).toEqual(Object.keys(AT_TOPS).sort());
});

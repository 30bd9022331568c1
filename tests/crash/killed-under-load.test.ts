import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../support/api";
import { createSeeded, type TestDatabase } from "../support/database";
import { asToken, type Caller, onDatabase } from "../support/login";
import { type RunningApp, startApp } from "../support/server";

/** How often the app is killed: 5 in `npm test`, more in `npm run soak`. */
const ROUNDS = Number(process.env.SLIPWAY_ROUNDS ?? 5);
const CLIENTS = 6;
const WIREGUARD = {
  revision: "0441a379af7cce26fadad4931b82baa076dff93a",
  tree: "c4fe9492b42292b73105dbdee426a2485bb27a47",
};

let database: TestDatabase;
let app: RunningApp;
let by: Caller;

beforeAll(async () => {
  database = await createSeeded("practice");
  app = await startApp({ databaseUrl: database.url });
  by = await asToken(app, "ci-of-wireguard");
}, 60_000);

afterAll(async () => {
  await app.stop();
  await database.drop();
});

test(
  `what was acknowledged is in the log, once, after the app is killed ${ROUNDS} times under load`,
  async () => {
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const posting = Promise.all(
        Array.from({ length: CLIENTS }, (_, client) => post(`round ${round}, client ${client}`, acknowledged)),
      );
      await until(() => acknowledged.size >= (round + 1) * CLIENTS * 2);
      await app.kill();
      await posting;
      app = await startApp({ databaseUrl: database.url });
    }
    const logged = await runsInTheLog();
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * CLIENTS * 2);
    for (const [runId, seq] of acknowledged) expect(logged.get(runId)).toEqual([seq]);
    expect(await gaps()).toEqual({ missing: 0, broken: 0 });
  },
  ROUNDS * 20_000,
);

/** Posts runs one after the other until the app is gone, and notes which were acknowledged as which entry. */
async function post(name: string, acknowledged: Map<string, number>): Promise<void> {
  for (let index = 0; ; index++) {
    const runId = `${name}, run ${index}`;
    const body = { project: "wireguard", check: "build", target: "x86_64/4.9", outcome: "passed", runId, ...WIREGUARD };
    const told = await ask(app, {
      path: "/ci/runs",
      by,
      body,
      headers: { "idempotency-key": runId.replaceAll(/[ ,]+/g, "-") },
    }).catch(() => null);
    if (!told) return;
    const [run] = (told.body.runs ?? []) as readonly { entry: number }[];
    if (told.status === 201 && run) acknowledged.set(runId, run.entry);
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

const runsInTheLog = () =>
  onDatabase(app, async (client) => {
    const { rows } = await client.query<{ run: string; seq: string }>(
      `SELECT body::json->>'runId' AS run, seq FROM fact WHERE kind = 'ci-run' ORDER BY seq`,
    );
    const logged = new Map<string, number[]>();
    for (const { run, seq } of rows) logged.set(run, [...(logged.get(run) ?? []), Number(seq)]);
    return logged;
  });

/** Entries missing between the first and the last, and links of a stream that do not name the one before. */
const gaps = () =>
  onDatabase(app, async (client) => {
    const { rows } = await client.query<{ missing: string; broken: string }>(`
      SELECT (SELECT max(seq) - count(*) FROM fact) AS missing,
             (SELECT count(*) FROM (SELECT prev, lag(digest) OVER (PARTITION BY stream ORDER BY seq) AS before FROM fact) linked
               WHERE prev IS DISTINCT FROM before) AS broken`);
    return { missing: Number(rows[0]?.missing), broken: Number(rows[0]?.broken) };
  });

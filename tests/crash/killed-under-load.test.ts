import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, type Sent } from "../support/api";
import { createSeeded, type TestDatabase } from "../support/database";
import { asToken, type Caller, onDatabase } from "../support/login";
import { startTestPostgres, type TestPostgres } from "../support/postgres";
import { type RunningApp, startApp } from "../support/server";

/** How often the app or its Postgres is killed: 20 in `npm test`, more in `npm run soak`. */
const ROUNDS = Number(process.env.SLIPWAY_ROUNDS ?? 20);
const CLIENTS = 6;
/** So many runs are in a post of several. */
const AT_ONCE = 5;
const WIREGUARD = {
  revision: "0441a379af7cce26fadad4931b82baa076dff93a",
  tree: "c4fe9492b42292b73105dbdee426a2485bb27a47",
};

/** A Postgres of its own, with its settings as they come: what it has committed outlives it. */
let postgres: TestPostgres;
let database: TestDatabase;
let app: RunningApp;
let by: Caller;

beforeAll(async () => {
  postgres = await startTestPostgres(["max_connections=60"]);
  database = await createSeeded("practice", postgres.url);
  app = await startApp({ databaseUrl: database.url });
  by = await asToken(app, "ci-of-wireguard");
}, 120_000);

afterAll(async () => {
  await app?.stop();
  await postgres?.stop();
});

test(
  `what was acknowledged is in the log, once, after app and Postgres were killed ${ROUNDS} times under load`,
  async () => {
    const load = new Load();
    const clients = Array.from({ length: CLIENTS }, (_, client) => post(`client ${client}`, load));
    for (let round = 0; round < ROUNDS; round++) {
      await load.moreThan(Math.ceil(Math.random() * 4 * CLIENTS));
      load.down();
      if (round % 2 === 0) {
        await app.kill();
        app = await startApp({ databaseUrl: database.url, port: Number(new URL(app.url).port) });
      } else await postgres.killAndRestart();
      load.up();
    }
    await load.moreThan(CLIENTS);
    load.isOver = true;
    await Promise.all(clients);

    const { acknowledged } = load;
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    expect(await runsInTheLog()).toEqual(new Map([...acknowledged].map(([runId, seq]) => [runId, [seq]])));
    expect(await gaps()).toEqual({ missing: 0, broken: 0 });
  },
  60_000 + ROUNDS * 20_000,
);

/** What the clients have been told, and whether anybody is there to tell them. */
class Load {
  readonly acknowledged = new Map<string, number>();
  isOver = false;
  private back: Promise<void> = Promise.resolve();
  private say: () => void = () => {};
  private waiting: { readonly size: number; readonly told: () => void } | null = null;

  down(): void {
    this.back = new Promise((resolve) => {
      this.say = resolve;
    });
  }
  up(): void {
    this.say();
  }
  isBack(): Promise<void> {
    return this.back;
  }
  /** Resolves once so many more are acknowledged than are now. */
  moreThan(more: number): Promise<void> {
    return new Promise((told) => {
      this.waiting = { size: this.acknowledged.size + more, told };
    });
  }
  acknowledge(runId: string, seq: number): void {
    this.acknowledged.set(runId, seq);
    if (this.waiting && this.acknowledged.size >= this.waiting.size) this.waiting.told();
  }
}

/**
 * Posts runs one after the other until it is over. One that was not acknowledged is posted again, by the same key, until it
 * is: whether the first went through or not, it stands in the log once.
 */
async function post(client: string, load: Load): Promise<void> {
  for (let index = 0; !load.isOver; index++) {
    const door = index % DOORS.length;
    const runIds = Array.from(
      { length: door === 0 ? AT_ONCE : 1 },
      (_, n) => `${client}, run ${index}${".".repeat(n)}`,
    );
    let seqs: readonly number[] | undefined;
    while (seqs === undefined) {
      await load.isBack();
      seqs = await postOnce(runIds, door);
    }
    for (const [n, runId] of runIds.entries()) load.acknowledge(runId, seqs[n] ?? 0);
  }
}

const aRun = { project: "wireguard", check: "build", target: "x86_64/4.9", ...WIREGUARD };

/** How runs are posted: one, several at once, or as a JUnit report. */
const DOORS = [
  (runIds: readonly string[]) => ({
    path: "/ci/runs",
    body: runIds.map((runId) => ({ ...aRun, outcome: "passed", runId })),
  }),
  ([runId = ""]: readonly string[]) => ({ path: "/ci/runs", body: { ...aRun, outcome: "passed", runId } }),
  ([runId = ""]: readonly string[]) => ({
    path: `/ci/junit?${new URLSearchParams({ ...aRun, runId })}`,
    body: `<testsuite tests="1"><testcase name="it builds"/></testsuite>`,
    headers: { "content-type": "application/xml" },
  }),
];

/** The entries that runs are acknowledged as, or undefined while the app or its database is away. */
async function postOnce(runIds: readonly string[], door: number): Promise<readonly number[] | undefined> {
  const sent: Omit<Sent, "by"> | undefined = DOORS[door]?.(runIds);
  if (!sent) throw new Error("There is no such door.");
  const headers = { ...sent.headers, "idempotency-key": String(runIds[0]).replaceAll(/[ ,]+/g, "-") };
  const told = await ask(app, { ...sent, by, headers }).catch(() => null);
  if (!told || told.status === 503) return undefined;
  expect([told.status, told.body.detail]).toEqual([201, undefined]);
  return (told.body.runs as readonly { entry: number }[]).map(({ entry }) => entry);
}

const runsInTheLog = () =>
  onDatabase(app, async (client) => {
    const { rows } = await client.query<{ run: string; seq: string }>(
      `SELECT body::json->>'runId' AS run, seq FROM fact WHERE kind = 'ci-run' AND stream = 'project:wireguard' ORDER BY seq`,
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

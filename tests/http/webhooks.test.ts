import { createHmac, randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { runningApi, type Told } from "../support/api";
import {
  checkRun,
  checkSuite,
  commitStatus,
  gitlabBuild,
  gitlabJob,
  gitlabPipeline,
  ping,
  workflowJob,
  workflowRun,
} from "../support/forge-payloads";
import { onDatabase } from "../support/login";
import { aHook, aSecret, fromGithub, fromGitlab, type Hook } from "../support/webhook";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const REPOSITORY = "wireguard/wireguard-linuxkit";
const GITLAB = "wireguard/at-gitlab";
let [github, gitlab]: [Hook, Hook] = [
  { source: 0, secret: "" },
  { source: 0, secret: "" },
];
beforeAll(async () => {
  github = await aHook(api, { repository: REPOSITORY });
  gitlab = await aHook(api, { forge: "gitlab", repository: GITLAB });
});

let ids = 500_000_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z$/, "Z");
const times = () => ({ started_at: ago(12), completed_at: ago(2) });
const aCheck = (changes: object = {}, more?: { action?: string; path?: string }) =>
  checkRun({ id: ++ids, ...times(), ...changes }, more);
const send = (payload: unknown, event = "check_run", more: object = {}) =>
  fromGithub(api, { payload, event, secret: github.secret, ...more });
const sendLab = (payload: unknown, more: object = {}) => fromGitlab(api, { payload, secret: gitlab.secret, ...more });
const runs = ({ body }: Told) => body.runs as { entry: number; new: boolean; counts: boolean; why: string | null }[];
const said = ({ body }: Told) => String(body.said ?? body.detail);
const entry = async (seq: number) => {
  const { body } = await api.ask({ path: `/log?after=${seq - 1}&limit=1` });
  return (body.entries as unknown as { actor: string; via: null; at: string; body: Record<string, unknown> }[])[0];
};
const deliveries = (project = "wireguard") =>
  onDatabase(
    api.app,
    async (client) =>
      (
        await client.query<{ id: string; event: string; status: number; became: string; replayed_at: Date | null }>(
          "SELECT id, event, status, became, replayed_at FROM delivery WHERE project = $1 ORDER BY id DESC",
          [project],
        )
      ).rows,
  );

describe("POST /webhooks/github", () => {
  it("201: a job is a run of its leg, proved, and the answer says what it did in one sentence", async () => {
    const told = await send(aCheck());
    const [run] = runs(told);
    expect([told.status, run?.counts, run?.new]).toEqual([201, true, true]);
    expect(said(told)).toMatch(/^Recorded as entry \d+, and it counts\. wireguard stays undetermined for testing\.$/);
    expect(told.body).toMatchObject({ event: "check_run", recorded: 1, practice: true });
    expect(await entry(run?.entry ?? 0)).toMatchObject({
      actor: `source:${github.source}`,
      via: null,
      at: expect.stringMatching(/^2017-07-19T/),
      body: {
        check: "build",
        target: { arch: "x86_64", series: "4.9" },
        outcome: "passed",
        word: "success",
        runId: String(ids),
        origin: {
          is: "proved",
          by: "webhook",
          source: github.source,
          repository: REPOSITORY,
          workflow: "github-actions",
        },
      },
    });
  });

  it("200: the same job by its other event is the same run, whichever comes first", async () => {
    for (const [first, second] of [
      ["check_run", "workflow_job"],
      ["workflow_job", "check_run"],
    ] as const) {
      const job = { id: ++ids, ...times() };
      const payload = { check_run: checkRun(job), workflow_job: workflowJob(job) };
      const before = await send(payload[first], first);
      const after = await send(payload[second], second);
      expect([before.status, after.status]).toEqual([201, 200]);
      expect(runs(after)).toEqual([{ ...runs(before)[0], new: false }]);
    }
  });

  it("201: a re-run is another, and hides nothing", async () => {
    const failed = await send(aCheck({ conclusion: "failure" }));
    expect(said(failed)).toContain("turns from undetermined to not ready");
    const again = await send(workflowJob({ id: ++ids, run_attempt: 2, ...times() }), "workflow_job");
    expect([again.status, runs(again)[0]?.new]).toEqual([201, true]);
  });

  it("201: a word that is no result says so", async () => {
    for (const conclusion of ["cancelled", "a word of tomorrow"])
      expect(said(await send(aCheck({ conclusion })))).toContain(
        `“${conclusion}” is neither a pass nor a failure; run it again.`,
      );
  });

  it("201: a job that nobody asks for is kept, and counts for nothing", async () => {
    expect(said(await send(aCheck({ name: "Lint & format" })))).toContain("The policy does not ask for lint-format;");
  });

  it("201: of another commit it says that a webhook tells content by its commit alone", async () => {
    const told = said(await send(aCheck({ head_sha: "d".repeat(40) })));
    expect(told).toMatch(/It is of other content \(.{7}\) than the candidate 0441a37/);
    expect(told).toContain("A webhook tells content by its commit alone");
  });

  it("201: a status of a CI elsewhere, its pending and its end one attempt", async () => {
    const build = { target_url: `https://ci.example/builds/${++ids}`, updated_at: ago(1) };
    const pending = await send(commitStatus({ ...build, id: ++ids, state: "pending" }), "status");
    const done = await send(commitStatus({ ...build, id: ++ids }), "status");
    const late = await send(commitStatus({ ...build, id: ++ids, state: "pending" }), "status");
    expect([pending.status, done.status, late.status]).toEqual([201, 201, 200]);
    expect(runs(late)[0]?.entry).toBe(runs(done)[0]?.entry);
  });

  it("202: sums of jobs are not recorded where nobody asks for them by name, and it says why", async () => {
    const before = await api.head();
    for (const [event, payload] of [
      ["workflow_run", workflowRun({ updated_at: ago(1) })],
      ["check_suite", checkSuite({ updated_at: ago(1) })],
    ] as const) {
      const told = await send(payload, event);
      expect([told.status, said(told)]).toEqual([
        202,
        expect.stringContaining("no policy asks for a job of that name"),
      ]);
    }
    expect(await api.head()).toBe(before);
  });

  it("200: ping says that it works, and for whom", async () => {
    const told = await send(ping(), "ping");
    expect([told.status, said(told)]).toEqual([
      200,
      `The webhook works: it is signed with a secret of the source of entry ${github.source}, ${REPOSITORY}, which speaks for wireguard.`,
    ]);
  });

  it("202: an event of something else is answered in words, and nothing is recorded", async () => {
    const before = await api.head();
    const told = await send({ ...ping(), commits: [] }, "push");
    expect([told.status, said(told)]).toEqual([202, expect.stringContaining("“push” is no event of CI.")]);
    expect(await api.head()).toBe(before);
  });

  it("401: the same words whether the repository is known or not", async () => {
    const other = `whsec_${Buffer.alloc(32, 9).toString("base64")}`;
    const before = await api.head();
    const told = [
      await send(aCheck(), "check_run", { secret: undefined }),
      await send(aCheck(), "check_run", { secret: other }),
      await send(aCheck({}, { path: "nobody/nothing" }), "check_run", { secret: other }),
      await send(aCheck({}, { path: "nobody/nothing" })),
      await send("{"),
      await send("null"),
      await send(aCheck(), "check_run", { query: "?source=1" }),
      await send(aCheck(), "check_run", { query: "?source=x" }),
      await send(aCheck(), "check_run", { query: `?source=${gitlab.source}` }),
      await send(gitlabJob({}, GITLAB), "check_run", { secret: gitlab.secret, query: `?source=${gitlab.source}` }),
    ];
    const [first] = told;
    expect(said(first as Told)).toMatch(/^Not recorded: no secret of a registered source signs this\./);
    for (const { status, text } of told) expect([status, text]).toEqual([401, first?.text]);
    expect(await api.head()).toBe(before);
  });

  it("401: signed over other bytes, were they the same JSON", async () => {
    const payload = JSON.stringify(aCheck());
    const signature = `sha256=${createHmac("sha256", github.secret).update(`${payload} `).digest("hex")}`;
    const told = await send(payload, "check_run", { secret: undefined, headers: { "x-hub-signature-256": signature } });
    expect(told.status).toBe(401);
  });

  it("the address may name the source: then the payload is not looked at before", async () => {
    expect((await send(aCheck(), "check_run", { query: `?source=${github.source}` })).status).toBe(201);
  });

  it("422: of another repository, whoever has the secret", async () => {
    const told = await send(aCheck({}, { path: "evil/fork" }), "check_run", { query: `?source=${github.source}` });
    expect([told.status, told.body.errors?.[0]?.path]).toEqual([422, "repository.full_name"]);
  });

  it.each<readonly [string, unknown, string, string]>([
    ["check_run", checkRun({ id: "1" }), "check_run.id", "Must be a number"],
    ["workflow_job", workflowJob({ head_sha: "HEAD" }), "workflow_job.head_sha", "40 hexadecimal digits"],
    ["workflow_run", workflowRun({ path: undefined }), "workflow_run.path", "Missing."],
    ["check_suite", checkSuite({ id: 0 }), "check_suite.id", ""],
    ["status", commitStatus({ state: "" }), "state", "Must not be empty."],
    ["check_run", checkRun({ name: "a\u0000b" }), "check_run.name", "NUL"],
  ])("422: a %s that is not as it is documented, with the place", async (event, payload, path, words) => {
    const before = await api.head();
    const told = await send(payload, event);
    expect([told.status, told.body.errors?.[0]]).toEqual([422, { path, message: expect.stringContaining(words) }]);
    expect(await api.head()).toBe(before);
  });

  it("422: more than five minutes ahead", async () => {
    expect(said(await send(aCheck({ completed_at: ago(-10) })))).toContain("more than five minutes from now");
  });

  it("422: signed bytes that are no JSON", async () => {
    const told = await send("{", "check_run", { query: `?source=${github.source}` });
    expect([told.status, said(told)]).toEqual([422, expect.stringContaining("no JSON")]);
  });

  it.each([
    ["application/x-www-form-urlencoded", "Set the webhook’s “Content type” to application/json"],
    ["text/plain", "a webhook is JSON"],
    ["", "a webhook is JSON"],
  ])("415: as %j, with how to set it", async (type, words) => {
    const told = await send(aCheck(), "check_run", { headers: { "content-type": type } });
    expect([told.status, said(told)]).toEqual([415, expect.stringContaining(words)]);
  });

  it("413: more than 1 MiB, before anything is looked at", async () => {
    const told = await send(Buffer.alloc(1024 * 1024 + 1, 32), "check_run", { secret: undefined });
    expect([told.status, said(told)]).toEqual([413, expect.stringContaining("larger than 1 MiB")]);
  });
});

describe("a delivery", () => {
  it("again is answered as the first was, and recorded once", async () => {
    const [payload, id] = [aCheck(), randomUUID()];
    const first = await send(payload, "check_run", { id });
    const before = await api.head();
    const again = await send(payload, "check_run", { id });
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await api.head()).toBe(before);
  });

  it("409: with another body under the same id", async () => {
    const id = randomUUID();
    await send(aCheck(), "check_run", { id });
    const before = await api.head();
    const told = await send(aCheck(), "check_run", { id });
    expect([told.status, said(told)]).toEqual([409, expect.stringContaining("came before, with another body")]);
    expect(await api.head()).toBe(before);
  });

  it("without an id is known by its body", async () => {
    const payload = aCheck();
    const first = await send(payload, "check_run", { id: null });
    expect((await send(payload, "check_run", { id: null })).text).toBe(first.text);
  });

  it("that was refused is taken anew when it comes again", async () => {
    const [id, payload] = [randomUUID(), checkRun({ id: "1" })];
    expect((await send(payload, "check_run", { id })).status).toBe(422);
    expect((await send(payload, "check_run", { id })).status).toBe(422);
    expect((await deliveries())[0]).toMatchObject({ status: 422, event: "check_run" });
  });

  it("is kept with what became of it, and nobody’s is", async () => {
    const before = (await deliveries()).length;
    await send(aCheck(), "check_run", { secret: undefined });
    const told = await send(aCheck());
    const [last, ...rest] = await deliveries();
    expect([rest.length, last?.status, JSON.parse(last?.became ?? "").said]).toEqual([before, 201, said(told)]);
  });

  it("that is posted with a token is listed too, also where it was refused", async () => {
    const by = await api.token(MAINTAINER);
    const run = {
      project: "wireguard",
      check: "build",
      target: "x86_64/4.9",
      revision: "e".repeat(40),
      outcome: "passed",
    };
    const runId = randomUUID();
    const told = await api.done({ path: "/ci/runs", by, body: { ...run, runId } });
    await api.refuses(
      { path: "/ci/runs", by, body: { ...run, runId, revision: "f".repeat(40) } },
      409,
      "an id of its own",
    );
    const listed = async () =>
      (await deliveries()).slice(0, 2).map(({ event, status, became }) => [event, status, JSON.parse(became).said]);
    await expect.poll(listed).toEqual([
      ["runs", 409, expect.stringContaining("Give each run an id of its own")],
      ["runs", 201, told.said],
    ]);
  });

  it("is replayed by who may post runs: the same path, and recorded once", async () => {
    const told = await send(aCheck());
    const [last] = await deliveries();
    const head = await api.head();
    const replayed = await api.done(
      { path: `/deliveries/${last?.id}/replay`, method: "POST", by: await api.as(MAINTAINER), body: {} },
      200,
    );
    expect(replayed.runs).toEqual([{ ...runs(told)[0], new: false }]);
    expect(String(replayed.said)).toMatch(/^Known already as entry/);
    expect(await api.head()).toBe(head);
    expect((await deliveries())[0]).toMatchObject({ id: last?.id, status: 200, replayed_at: expect.any(Date) });
  });

  it("is not replayed by a stranger, a token, or where there is none", async () => {
    const id = (await deliveries())[0]?.id;
    const path = `/deliveries/${id}/replay`;
    await api.refuses({ path, method: "POST", by: await api.as("stranger"), body: {} }, 403, "posting a CI run takes");
    await api.refuses({ path, method: "POST", by: await api.token(MAINTAINER), body: {} }, 403, "by people");
    await api.refuses({ path, method: "POST", body: {} }, 401, "say who you are");
    for (const none of ["999999999", "x"])
      await api.refuses(
        { path: `/deliveries/${none}/replay`, method: "POST", by: await api.as(MAINTAINER), body: {} },
        none === "x" ? 422 : 404,
        "o",
      );
  });
});

describe("a secret", () => {
  it("made anew leaves the one before good beside it, unless it is to end at once", async () => {
    const hook = await aHook(api, { repository: "wireguard/rotating" });
    const next = await aSecret(api, hook.source);
    const payload = () => aCheck({}, { path: "wireguard/rotating" });
    for (const secret of [hook.secret, next]) expect((await send(payload(), "check_run", { secret })).status).toBe(201);
    const by = await api.as(MAINTAINER);
    const last = await api.done({ path: `/sources/${hook.source}/secrets`, by, body: { atOnce: true } });
    for (const secret of [hook.secret, next]) expect((await send(payload(), "check_run", { secret })).status).toBe(401);
    expect((await send(payload(), "check_run", { secret: String(last.secret) })).status).toBe(201);
  });

  it("of a revoked source is none", async () => {
    const hook = await aHook(api, { repository: "wireguard/revoked" });
    const by = await api.as(MAINTAINER);
    await api.done({ path: `/sources/${hook.source}/withdrawal`, by, body: {} });
    const told = await send(aCheck({}, { path: "wireguard/revoked" }), "check_run", { secret: hook.secret });
    expect(told.status).toBe(401);
    await api.refuses({ path: `/sources/${hook.source}/secrets`, by, body: {} }, 409, "was revoked by entry");
  });

  it("is told in its answer alone, and once more to the same Idempotency-Key", async () => {
    const [by, path] = [await api.as(MAINTAINER), `/sources/${github.source}/secrets`];
    const headers = { "idempotency-key": randomUUID() };
    const first = await api.done({ path, by, body: {}, headers });
    expect(await api.done({ path, by, body: {}, headers })).toEqual(first);
    expect(first).toMatchObject({ source: github.source, forge: "github", beforeUntil: expect.any(String) });
    const kept = await onDatabase(api.app, (client) => client.query("SELECT * FROM webhook_secret"));
    expect(JSON.stringify(kept.rows)).not.toContain(String(first.secret).slice(6));
    github = { ...github, secret: String(first.secret) };
  });

  it("is made by who may register such a source, signed in", async () => {
    const path = `/sources/${github.source}/secrets`;
    await api.refuses(
      { path, by: await api.as("maintainer-of-landlock"), body: {} },
      403,
      "takes a maintainer or a chair",
    );
    await api.refuses({ path, by: await api.token(MAINTAINER), body: {} }, 403, "by people");
    await api.refuses({ path, body: {} }, 401, "say who you are");
    await api.refuses(
      { path: "/sources/1/secrets", by: await api.as(MAINTAINER), body: {} },
      404,
      "registers no source",
    );
    await api.done({ path, by: await api.as("chair"), body: {} });
  });
});

describe("a source that names a workflow", () => {
  it("speaks for that alone: what shows another is not recorded, and it says why", async () => {
    const hook = await aHook(api, { repository: "wireguard/one-workflow", workflow: "ci.yml" });
    const path = "wireguard/one-workflow";
    const before = await api.head();
    const other = await send(aCheck({}, { path }), "check_run", { secret: hook.secret });
    expect([other.status, said(other)]).toEqual([
      202,
      expect.stringContaining(
        "speaks for what runs by .github/workflows/ci.yml alone, and this shows itself by github-actions",
      ),
    ]);
    expect(await api.head()).toBe(before);
    const job = { id: ++ids, ...times(), workflow_name: ".github/workflows/ci.yml" };
    expect((await send(workflowJob(job, { path }), "workflow_job", { secret: hook.secret })).status).toBe(201);
  });
});

describe("POST /webhooks/gitlab", () => {
  const labTimes = () => ({ started_at: ago(12), finished_at: ago(2) });
  const aJob = (changes: object = {}) =>
    gitlabJob({ build_id: ++ids, build_started_at: ago(12), build_finished_at: ago(2), ...changes }, GITLAB);

  it("201: a job, and the same job in its pipeline is the same run", async () => {
    const job = await sendLab(aJob());
    expect([job.status, runs(job)[0]?.counts]).toEqual([201, true]);
    const build = gitlabBuild({ id: ids, ...labTimes() });
    const pipeline = await sendLab(gitlabPipeline({ finished_at: ago(1) }, [build], GITLAB));
    expect([pipeline.status, runs(pipeline)]).toEqual([200, [{ ...runs(job)[0], new: false }]]);
    expect(said(pipeline)).toContain("“pipeline” (success) sums up jobs that tell of themselves");
    expect(await entry(runs(job)[0]?.entry ?? 0)).toMatchObject({
      actor: `source:${gitlab.source}`,
      body: { word: "success", origin: { by: "webhook", repository: GITLAB, workflow: ".gitlab-ci.yml" } },
    });
  });

  it("201: skipped at first, it runs after all and counts", async () => {
    const skipped = await sendLab(aJob({ build_status: "skipped", build_started_at: null, build_finished_at: null }));
    expect(said(skipped)).toContain("“skipped” is neither a pass nor a failure; run it again.");
    const done = await sendLab({ ...aJob(), build_id: ids - 0 });
    expect(runs(done)[0]).toMatchObject({ new: true, counts: true });
  });

  it("202: what has not begun is not recorded", async () => {
    const told = await sendLab(aJob({ build_status: "created", build_started_at: null, build_finished_at: null }));
    expect([told.status, said(told)]).toEqual([202, expect.stringContaining("has not begun (created)")]);
  });

  it("201: signed as Standard Webhooks has it", async () => {
    const payload = JSON.stringify(aJob());
    const [id, at] = [randomUUID(), String(Math.floor(Date.now() / 1000))];
    const key = Buffer.from(gitlab.secret.slice("whsec_".length), "base64");
    const signature = `v1,${createHmac("sha256", key).update(`${id}.${at}.${payload}`).digest("base64")}`;
    const headers = { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature };
    expect((await sendLab(payload, { secret: undefined, headers })).status).toBe(201);
    expect((await sendLab(payload, { headers: { ...headers, "webhook-signature": "v1,AAAA" } })).status).toBe(401);
  });

  it("401, 409, 413, 415 and 422, as GitHub’s", async () => {
    const id = randomUUID();
    await sendLab(aJob(), { id });
    const statuses = [
      await sendLab(aJob(), { secret: github.secret }),
      await sendLab(aJob(), { secret: undefined }),
      await sendLab(gitlabJob({}, "nobody/nothing")),
      await sendLab(aJob(), { id }),
      await sendLab(Buffer.alloc(1024 * 1024 + 1, 32)),
      await sendLab(aJob(), { headers: { "content-type": "application/x-www-form-urlencoded" } }),
      await sendLab(aJob({ sha: "HEAD" })),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 401, 409, 413, 415, 422]);
    expect(said(await sendLab(gitlabJob({}, "nobody/nothing")))).toBe(said(await sendLab(aJob(), { secret: "x" })));
  });

  it("202: another kind of event is answered in words", async () => {
    const told = await sendLab({ ...aJob(), object_kind: "push" });
    expect([told.status, said(told)]).toEqual([202, expect.stringContaining("“push” is no event of CI.")]);
  });
});

describe("200 deliveries of a day, in any order and some of them twice", () => {
  it("come to one standing: what each job ended as", async () => {
    const path = "wireguard/shuffled";
    const hook = await aHook(api, { repository: path });
    const ends = ["success", "failure", "skipped", "timed_out"];
    const first = ids + 1;
    const events = Array.from({ length: 36 }, (_, n) => {
      const job = {
        id: ++ids,
        head_sha: "1".repeat(40),
        name: n % 2 === 0 ? "build (x86_64, 4.9)" : "boot (x86_64, 4.9)",
      };
      const going = { ...job, status: "in_progress", conclusion: null, started_at: ago(12), completed_at: null };
      const end = { ...job, ...times(), conclusion: ends[n % 4] };
      return [
        ["check_run", checkRun({ ...going, status: "queued" }, { path })],
        ["check_run", checkRun(going, { path })],
        ["workflow_job", workflowJob(going, { path })],
        ["check_run", checkRun(end, { path })],
        ["workflow_job", workflowJob(end, { path })],
      ] as const;
    }).flat();
    const [order = []] = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), { numRuns: 1, seed: 7 });
    const all = [...order, ...events.slice(0, 20)];
    for (let at = 0; at < all.length; at += 20)
      await Promise.all(all.slice(at, at + 20).map(([event, it]) => send(it, event, { secret: hook.secret })));
    const outcomes = ["passed", "failed", "inconclusive", "failed"];
    const expected = Array.from({ length: 36 }, (_, n) => [String(first + n), outcomes[n % 4]]);
    expect(await attemptsOf(path)).toEqual(expected);
  });

  /** Each attempt that a repository told of, and what stands for it. */
  const attemptsOf = (path: string) =>
    onDatabase(api.app, async (client) => {
      const { rows } = await client.query<{ run_id: string; outcome: string }>(
        "SELECT run_id, outcome FROM ci_run WHERE source = $1 ORDER BY run_id",
        [`source ${path}`],
      );
      return rows.map(({ run_id, outcome }) => [run_id, outcome]);
    });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runningApi, type Told } from "../support/api";
import { type CiIssuer, githubClaims, gitlabClaims, type Lie, SHA, startCiIssuer } from "../support/ci-issuer";
import { type Caller, onDatabase } from "../support/login";

/** Runs of CI that prove by an ID token whose they are: two forges of the tests' own, on this machine. */
const issuers = { github: await startCiIssuer(1), gitlab: await startCiIssuer(2), away: await startCiIssuer(3) };
const CI_ISSUERS = `github=${issuers.github.url} gitlab=${issuers.gitlab.url} github=${issuers.away.url}`;
const api = runningApi({ seed: "practice", env: { CI_ISSUERS } });
afterAll(() => Promise.all(Object.values(issuers).map((issuer) => issuer.stop())));

const path = "/ci/runs";
const CI = ".github/workflows/ci.yml";
const REPOSITORY = "wireguard/wireguard-linuxkit";
let run = 1000;
/** Somebody who shows a token: of a run of its own, unless the claims say which. */
const shows = (claims: object = {}, lie?: Lie, issuer: CiIssuer = issuers.github) => ({
  authorization: `Bearer ${issuer.token(githubClaims(issuer.url, api.app.url, { run_id: String(++run), ...claims }), lie)}`,
});
const gitlabShows = (claims: object = {}) => ({
  authorization: `Bearer ${issuers.gitlab.token(gitlabClaims(issuers.gitlab.url, api.app.url, { job_id: String(++run), ...claims }))}`,
});
const aRun = (changes: object = {}) => ({
  project: "wireguard",
  check: "build",
  target: "x86_64/4.9",
  revision: SHA,
  outcome: "passed",
  ...changes,
});
const isRefused = async (by: Caller, status: number, words: string): Promise<void> => {
  await api.refuses({ path, by, body: aRun() }, status, words);
};
const notedAs = (producer: string): Promise<number> =>
  onDatabase(api.app, async (client) =>
    Number((await client.query("SELECT count(*) AS n FROM delivery WHERE producer = $1", [producer])).rows[0]?.n),
  );
const became = ({ runs }: Told["body"]) =>
  (runs as { entry: number; new: boolean; counts: boolean; why: string | null }[])[0];

async function register(changes: object = {}, of = "/projects/wireguard"): Promise<number> {
  const body = { forge: "github", issuer: issuers.github.url, repository: REPOSITORY, ...changes };
  const told = await api.done({ path: `${of}/sources`, by: await api.as("chair"), body });
  return told.source as number;
}
const revoke = async (source: number) =>
  api.done({ path: `/sources/${source}/withdrawal`, by: await api.as("chair"), body: {} });

describe("without a source that is registered", () => {
  it("403: a good token is told how its repository is registered, and nothing is recorded", () =>
    api.refuses(
      { path, by: shows(), body: aRun() },
      403,
      `no source names ${REPOSITORY} of ${issuers.github.url}. A maintainer of wireguard or the chair registers it: POST /api/v1/projects/wireguard/sources with`,
    ));
});

describe("of a source that is registered", () => {
  let source: number;
  beforeAll(async () => {
    source = await register({ workflow: CI });
  });

  it("201: a run is proved, counts, and takes its number and attempt from the token", async () => {
    const by = shows({ run_id: "289782451" });
    const told = await api.done({ path, by, body: aRun() });
    expect(told).toMatchObject({ practice: true, runs: [{ new: true, counts: true, why: null }] });
    await expect.poll(() => notedAs("id-token")).toBeGreaterThan(0);
    const { body } = await api.ask({ path: `/log?after=${(became(told)?.entry ?? 0) - 1}` });
    expect((body.entries as unknown as { actor: string; via: null; body: object }[])[0]).toMatchObject({
      actor: `source:${source}`,
      via: null,
      body: {
        runId: "289782451",
        attempt: 2,
        commit: SHA,
        origin: { is: "proved", by: "id-token", source, repository: REPOSITORY, workflow: CI },
      },
    });
  });

  it("200: a token that is shown again posts the same attempt; the worse of two outcomes stands", async () => {
    const by = shows();
    const first = await api.done({ path, by, body: aRun() });
    expect(became(await api.done({ path, by, body: aRun() }, 200))).toMatchObject({
      entry: became(first)?.entry,
      new: false,
    });
    expect(became(await api.done({ path, by, body: aRun({ outcome: "failure" }) }))?.new).toBe(true);
    expect(became(await api.done({ path, by, body: aRun() }, 200))?.new).toBe(false);
  });

  it("200: with an Idempotency-Key it is answered as it was", async () => {
    const sent = { path, by: shows(), body: aRun(), headers: { "idempotency-key": "run-of-the-night" } };
    expect(await api.done(sent)).toEqual(await api.done(sent));
  });

  it("201: a JUnit report is one such run", async () => {
    const query = new URLSearchParams({ project: "wireguard", check: "build", target: "x86_64/4.9", revision: SHA });
    const told = await api.done({
      path: `/ci/junit?${query}`,
      by: shows(),
      body: '<testsuite name="build"><testcase name="links"/></testsuite>',
      headers: { "content-type": "application/xml" },
    });
    expect(became(told)).toMatchObject({ new: true, counts: true });
  });

  it.each([
    [{ revision: "d".repeat(40) }, "revision", "The ID token is of 0441a37, and this is ddddddd"],
    [{ runId: "another" }, "runId", "The ID token is of run "],
    [{ attempt: 1 }, "attempt", "The ID token is of attempt 2"],
  ])("422: %j is not what the token proves", async (changes, field, words) => {
    const told = await api.refuses({ path, by: shows(), body: aRun(changes) }, 422, words);
    expect(told.body.errors).toEqual([{ path: field, message: expect.stringContaining(words) }]);
  });

  it.each([
    [
      "another workflow",
      { workflow_ref: `${REPOSITORY}/.github/workflows/x.yml@refs/heads/main`, job_workflow_ref: null },
    ],
    ["a workflow of another repository", { workflow_ref: `evil/fork/${CI}@refs/heads/main`, job_workflow_ref: null }],
  ])("201: of %s it is recorded, and does not count", async (_, claims) => {
    const told = await api.done({ path, by: shows(claims), body: aRun() });
    expect(became(told)).toMatchObject({
      counts: false,
      why: expect.stringContaining("of another workflow than its source may speak of"),
    });
  });

  it("403: of another repository, a fork too, nothing is recorded", () =>
    api.refuses(
      { path, by: shows({ repository: `stranger/${REPOSITORY.split("/")[1]}` }), body: aRun() },
      403,
      "no source",
    ));

  it("403: for another project, and for the base of a channel, it is no source", async () => {
    await api.refuses({ path, by: shows(), body: aRun({ project: "landlock" }) }, 403, "for the CI of landlock");
    const { project: _, ...ofBase } = aRun({ channel: "testing" });
    await api.refuses({ path, by: shows(), body: ofBase }, 403, "for the CI of the base of testing");
    await api.refuses({ path, by: shows(), body: [aRun(), aRun({ project: "landlock" })] }, 403, "landlock");
  });

  it.each(["pull_request", "pull_request_target", "issue_comment", "workflow_run"])(
    "403: a run that %s started speaks for nobody",
    (event_name) => isRefused(shows({ event_name }), 403, `a run that ${event_name} started`),
  );

  it("403: it does nothing else than to bring runs", async () => {
    const body = { forge: "github", repository: "a/b" };
    await api.refuses({ path: "/projects/wireguard/sources", by: shows(), body }, 403, "does nothing else");
  });

  it("of an environment that is named, only its runs count", async () => {
    const project = "/projects/wireguard";
    await register({ repository: "wireguard/guarded", environment: "ci" }, project);
    const claims = (environment?: string) => ({
      repository: "wireguard/guarded",
      workflow_ref: `wireguard/guarded/${CI}@refs/heads/main`,
      ...(environment && { environment }),
    });
    const counts = async (environment?: string) =>
      became(await api.done({ path, by: shows(claims(environment)), body: aRun() }))?.counts;
    expect([await counts(), await counts("release"), await counts("ci")]).toEqual([false, false, true]);
  });

  it("403: once it is revoked, and what it told before still counts", async () => {
    const by = shows({ run_id: "777" });
    const entry = became(await api.done({ path, by, body: aRun({ check: "boot", outcome: "failure" }) }))?.entry;
    await revoke(source);
    await api.refuses({ path, by, body: aRun({ check: "boot" }) }, 403, `entry ${source}, is revoked`);
    const { body } = await api.ask({ path: "/projects/wireguard/verdict" });
    const boot = (body.standings as { key: string; is: string; used: number[] }[]).find((it) =>
      it.used.includes(entry ?? 0),
    );
    expect(boot?.is).toBe("unmet");
    await register({ workflow: CI });
  });
});

describe("a GitLab job", () => {
  it("201: is proved in the same way, its number the run’s", async () => {
    await register({
      forge: "gitlab",
      issuer: issuers.gitlab.url,
      repository: "wireguard/linuxkit",
      workflow: ".gitlab-ci.yml",
    });
    const by = gitlabShows({ job_id: "1977" });
    const told = await api.done({ path, by, body: aRun() });
    expect(became(told)).toMatchObject({ new: true, counts: true });
    expect(became(await api.done({ path, by, body: aRun({ runId: "1977" }) }, 200))?.entry).toBe(became(told)?.entry);
    await api.refuses(
      { path, by: gitlabShows({ pipeline_source: "merge_request_event" }), body: aRun() },
      403,
      "merge_request_event",
    );
  });

  it("403: the other forge’s word is not its word", () =>
    api.refuses({ path, by: shows({ repository: "wireguard/linuxkit" }), body: aRun() }, 403, "no source names"));
});

describe("a token that is not good", () => {
  const now = Math.floor(Date.now() / 1000);
  const lies: readonly Lie[] = ["foreign key", "foreign name", "key in the header", "none", "secret", "cut"];
  it.each(lies)("401: signed falsely (%s)", (lie) => isRefused(shows({}, lie), 401, "this ID token is not good"));
  it.each<readonly [object, string]>([
    [{ exp: now - 3600 }, "it is over"],
    [{ nbf: now + 3600 }, "ahead of this machine’s clock"],
    [{ aud: "https://elsewhere.example" }, "ask for one whose audience is http://127.0.0.1"],
    [{ iss: "https://elsewhere.example" }, "its operator adds one (CI_ISSUERS)"],
    [{ iss: issuers.gitlab.url }, "none of its issuer’s keys"],
    [{ sha: undefined }, "without a good sha"],
    [{ filler: "x".repeat(9000) }, "longer than any"],
  ])("401: that lies in what it says, %#", (claims, words) => isRefused(shows(claims), 401, words));
});

it("503: an issuer that is away is said to be, with when to try again; then it is there", async () => {
  await register({ issuer: issuers.away.url, repository: "wireguard/away" });
  const by = () => shows({ repository: "wireguard/away" }, undefined, issuers.away);
  issuers.away.answers(500);
  const told = await api.refuses({ path, by: by(), body: aRun() }, 503, `${issuers.away.url} does not give the keys`);
  expect(told.headers.get("retry-after")).toBe("5");
  issuers.away.answers(null);
  expect(became(await api.done({ path, by: by(), body: aRun() }))?.new).toBe(true);
  expect(issuers.github.asked.every((it) => it === "/.well-known/jwks")).toBe(true);
});

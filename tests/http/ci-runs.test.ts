import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runningApi, type Told } from "../support/api";
import { behind, pushed } from "../support/pushing";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const path = "/ci/runs";
const CANDIDATE = "0441a379af7cce26fadad4931b82baa076dff93a";
let runs = 0;
const aRun = (changes: object = {}) => ({
  project: "wireguard",
  check: "build",
  target: "x86_64/4.9",
  revision: CANDIDATE,
  runId: `run-${++runs}`,
  outcome: "passed",
  ...changes,
});
const outcomes = ({ runs }: Told["body"]) =>
  runs as { entry: number; new: boolean; counts: boolean; why: string | null }[];

describe(`POST ${path}`, () => {
  it("201: one run: its entry, that it counts, the verdict before and after, a sentence for the log", async () => {
    const told = await api.done({ path, by: await api.token(MAINTAINER), body: aRun() });
    const entry = await api.head();
    expect(told).toEqual({
      runs: [{ entry, new: true, counts: true, why: null }],
      recorded: 1,
      verdicts: [{ project: "wireguard", channel: "testing", before: "undetermined", after: "undetermined" }],
      said: expect.stringMatching(
        new RegExp(
          `^Recorded as entry ${entry}, and it counts: build on x86_64 / 4.9 passed\\. wireguard stays undetermined for testing: still open are .+\\.$`,
        ),
      ),
      practice: true,
    });
    const { body } = await api.ask({ path: "/projects/wireguard/verdict" });
    expect(body.standings).toContainEqual(expect.objectContaining({ key: "ci-build", is: "met", used: [entry] }));
  });

  it("200: the same run again is the same entry", async () => {
    const by = await api.token(MAINTAINER);
    const body = aRun();
    const first = await api.done({ path, by, body });
    const before = await api.head();
    const again = await api.done({ path, by, body }, 200);
    expect(outcomes(again)).toEqual([{ ...outcomes(first)[0], new: false }]);
    expect(again.said).toMatch(/^Known already as entry \d+, and nothing is added; it counts: /);
    expect(await api.head()).toBe(before);
  });

  it("201: up to 1,000 at once, each with what became of it", async () => {
    const body = [
      aRun({ check: "boot" }),
      aRun({ check: "boot" }),
      aRun({ check: "suite" }),
      aRun({ revision: "d".repeat(40) }),
      aRun({ outcome: "skipped" }),
      ...Array.from({ length: 995 }, () => aRun({ target: { arch: "aarch64", series: "4.9" } })),
    ];
    const told = await api.done({ path, by: await api.token(MAINTAINER), body });
    expect(told.recorded).toBe(1000);
    expect(
      outcomes(told)
        .slice(0, 5)
        .map(({ counts, why }) => [counts, why]),
    ).toEqual([
      [true, null],
      [true, null],
      [false, expect.stringContaining("does not ask for suite")],
      [false, expect.stringContaining("other content (ddddddd) than the candidate 0441a37")],
      [false, expect.stringContaining("“skipped” is neither a pass nor a failure")],
    ]);
    const first = outcomes(told)[0]?.entry ?? 0;
    expect(outcomes(told).map(({ entry }) => entry - first)).toEqual(Array.from({ length: 1000 }, (_, index) => index));
  });

  it("201: a failure, and the verdict turns", async () => {
    const told = await api.done({ path, by: await api.token(MAINTAINER), body: aRun({ outcome: "timed_out" }) });
    expect(told.verdicts).toEqual([expect.objectContaining({ after: "not ready" })]);
    expect(told.said).toContain("wireguard turns from undetermined to not ready for testing: still open are ");
  });

  it("201: a machine's own instant is shifted to practice time, and kept", async () => {
    const observedAt = new Date(Date.now() - 60_000).toISOString();
    const told = await api.done({ path, by: await api.token(MAINTAINER), body: aRun({ observedAt }) });
    const { body } = await api.ask({ path: `/log?after=${(outcomes(told)[0]?.entry ?? 1) - 1}&limit=1` });
    const entry = (body.entries as unknown as { at: string; body: { machineAt: string } }[])[0];
    expect(entry?.at).toMatch(/^2017-07-19T/);
    expect(entry?.body.machineAt).toBe(observedAt);
  });

  it("201: by hand, by a signed-in maintainer, CI or chair", async () => {
    for (const handle of [MAINTAINER, "ci-of-wireguard", "chair"])
      await api.done({ path, by: await api.as(handle), body: aRun() });
  });

  it("401: nobody, and tokens that are not good", async () => {
    await api.refuses({ path, body: aRun() }, 401, "say who you are");
    for (const is of ["expired", "revoked"] as const)
      await api.refuses(
        { path, by: await api.token(MAINTAINER, { is }), body: aRun() },
        401,
        "unknown, revoked or over",
      );
  });

  it("403: a token without the scope, of another project, or whose maker has no role there", async () => {
    const body = aRun();
    await api.refuses(
      { path, by: await api.token(MAINTAINER, { scopes: ["project:write"] }), body },
      403,
      "needs the scope ci:write",
    );
    await api.refuses(
      { path, by: await api.token(MAINTAINER, { project: "landlock" }), body },
      403,
      "speaks for landlock alone",
    );
    await api.refuses(
      { path, by: await api.token("voter-arm", { project: null }), body },
      403,
      "posting a CI run takes",
    );
    await api.refuses(
      { path, by: await api.as("stranger"), body },
      403,
      "posting a CI run takes a maintainer or the CI or a chair of wireguard",
    );
  });

  it("403: one run of another project refuses them all", async () => {
    const body = [aRun(), aRun({ project: "landlock" })];
    await api.refuses({ path, by: await api.token(MAINTAINER, { project: null }), body }, 403, "of landlock");
  });

  it("404: a project there is not", async () => {
    await api.refuses(
      { path, by: await api.token(MAINTAINER, { project: null }), body: aRun({ project: "wiregaurd" }) },
      404,
      "Did you mean wireguard?",
    );
  });

  it("409: another commit under the same run", async () => {
    const by = await api.token(MAINTAINER);
    const body = aRun();
    await api.done({ path, by, body });
    await api.refuses({ path, by, body: { ...body, revision: "e".repeat(40) } }, 409, "Give each run an id of its own");
  });

  it.each([
    ["from the future", aRun({ observedAt: "2999-01-01T00:00:00Z" }), "observedAt", "more than five minutes from now"],
    ["from before CI", aRun({ observedAt: "0001-01-01T00:00:00Z" }), "observedAt", "before 1970"],
    ["of no commit", aRun({ revision: "master" }), "revision", "40 hexadecimal digits"],
    ["on no target", aRun({ target: {} }), "target", "Write a target as x86_64/4.9."],
    ["with a link that is none", aRun({ url: "http://a b" }), "url", "Not a whole link"],
    ["with a field there is not", aRun({ status: "ok" }), "status", "No such field"],
    ["with half a character", aRun({ runId: "\ud83d" }), "runId", "half a character"],
    ["with a NUL", aRun({ runId: "1\u0000" }), "runId", "NUL"],
    ["of attempt 0", aRun({ attempt: 0 }), "attempt", "1 to 10000"],
    ["in a list, in its place", [aRun(), aRun({ outcome: "" })], "[1].outcome", "Must not be empty."],
    ["none at all", [], "", "Must not be empty."],
    ["1,001 of them", Array.from({ length: 1001 }, () => aRun()), "", "a list of 1 to 1,000 runs"],
  ])("422: a run %s", async (_what, body, field, words) => {
    const told = await api.refuses({ path, by: await api.token(MAINTAINER), body }, 422, words);
    expect(told.body.errors?.map((error) => error.path)).toEqual([field]);
  });

  it("words of every object are no outcomes", async () => {
    for (const outcome of ["constructor", "__proto__"])
      expect(
        outcomes(await api.done({ path, by: await api.token(MAINTAINER), body: aRun({ outcome }) }))[0],
      ).toMatchObject({ counts: false });
  });
});

describe("POST /ci/junit", () => {
  const address = (changes: Record<string, string> = {}) =>
    `/ci/junit?${new URLSearchParams({ project: "wireguard", check: "boot", target: "x86_64/4.9", revision: CANDIDATE, runId: `junit-${++runs}`, ...changes })}`;
  const PASS = `<testcase classname="boot" name="comes up"/>`;
  const FAIL = `<testcase classname="boot" name="gets an address"><failure message="no lease"/></testcase>`;
  const suite = (inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="boot">${inner}</testsuite>\n`;
  const headers = { "content-type": "application/xml" };
  const sent = async (body: string | Uint8Array, more: object = {}) => ({
    path: address(),
    by: await api.token(MAINTAINER),
    body,
    headers,
    ...more,
  });

  it("201: a report is one run: its counts, the first that failed, what it did", async () => {
    const told = await api.done(await sent(suite(PASS + FAIL)));
    const entry = await api.head();
    expect(outcomes(told)).toEqual([{ entry, new: true, counts: true, why: null }]);
    expect(told).toMatchObject({
      recorded: 1,
      tests: { tests: 2, passed: 1, failed: 1, failing: ["boot: gets an address"] },
    });
    expect(told.said).toMatch(
      new RegExp(`^2 tests: 1 passed, 1 failed\\. Failed: boot: gets an address\\. Recorded as entry ${entry}`),
    );
  });

  it("201: of text/xml too; with no test that ran it counts for nothing", async () => {
    const told = await api.done(await sent(suite(""), { headers: { "content-type": "text/xml; charset=UTF-8" } }));
    expect(told.said).toMatch(/^No test is in it\. A suite without a test that ran is no pass\. Recorded/);
    expect(outcomes(told)[0]).toMatchObject({ counts: false });
  });

  it("200: the same run again is the same entry; the same key and the same bytes the same answer", async () => {
    const once = await sent(suite(PASS));
    const first = await api.done(once);
    expect(outcomes(await api.done(once, 200))).toEqual([{ ...outcomes(first)[0], new: false }]);
    const keyed = await sent(suite(PASS), { headers: { ...headers, "idempotency-key": "junit-1" } });
    expect(await api.done(keyed)).toEqual(await api.done(keyed));
    await api.refuses({ ...keyed, body: suite(`${PASS} `) }, 409, "this Idempotency-Key was used");
  });

  it("409: another commit under the same run", async () => {
    const first = await sent(suite(PASS));
    await api.done(first);
    await api.refuses(
      { ...first, path: first.path.replace(CANDIDATE, "e".repeat(40)) },
      409,
      "Give each run an id of its own",
    );
  });

  it("401, 403, 404: nobody, who may not, a project there is not", async () => {
    const body = suite(PASS);
    await api.refuses(await sent(body, { by: undefined }), 401, "say who you are");
    await api.refuses(
      await sent(body, { by: await api.token(MAINTAINER, { scopes: ["project:write"] }) }),
      403,
      "needs the scope ci:write",
    );
    const other = { path: address({ project: "wiregaurd" }), by: await api.token(MAINTAINER, { project: null }) };
    await api.refuses(await sent(body, other), 404, "Did you mean wireguard?");
  });

  it("413: 8 MiB are taken, and no more", async () => {
    const size = 8 * 1024 * 1024;
    const padded = (bytes: number) => suite(PASS).padEnd(bytes, " ");
    expect((await api.done(await sent(padded(size)))).recorded).toBe(1);
    await api.refuses(await sent(padded(size + 1)), 413, "larger than 8 MiB");
  });

  it.each([
    ["JSON", "application/json"],
    ["plain text", "text/plain"],
    ["a form", "multipart/form-data; boundary=x"],
    ["another encoding", "application/xml; charset=iso-8859-1"],
  ])("415: %s", async (_what, type) => {
    await api.refuses(
      await sent(suite(PASS), { headers: { "content-type": type } }),
      415,
      /with “Content-Type: application\/xml”|in UTF-8/,
    );
  });

  it.each([
    ["revision", { revision: "master" }, "40 hexadecimal digits"],
    ["check", { check: "" }, "Missing"],
    ["attempt", { attempt: "0" }, "1 to 10000"],
    ["observedAt", { observedAt: "yesterday" }, "observedAt"],
    ["outcome", { outcome: "passed" }, "The report says it"],
    ["runid", { runid: "1" }, "No such parameter"],
  ])("422: a wrong %s in the query", async (field, changes: Record<string, string>, words) => {
    const told = await api.refuses(await sent("<", { path: address(changes) }), 422, words);
    expect(told.body.errors?.map(({ path }) => path)).toEqual([field]);
  });

  it.each([
    ["nothing", "", /^line 1, column \d+$/, "root element"],
    ["no XML", "ok 1 - boots\nok 2", /^line 2, /, "text data outside of root node"],
    ["a report that was cut", suite(PASS).slice(0, -20), /^line 2, /, "unclosed tag"],
    ["an entity bomb", `<!DOCTYPE a [<!ENTITY a "ha">]>\n<testsuite name="&a;"/>`, /^line 1, /, "DOCTYPE"],
    ["a hundred thousand levels", "<testsuite>".repeat(100_000), /^line 1, column 353$/, "more than 32 levels"],
    [
      "sums that its cases do not come to",
      `<testsuite tests="3">${PASS}</testsuite>`,
      /^line 1, column 1$/,
      "says 3 cases, and 1 stands in it",
    ],
    ["bytes that are not UTF-8", new Uint8Array([0x3c, 0xe9]), /^line 1, /, "not UTF-8"],
  ])("422: %s, with line and column", async (_what, body, place, words) => {
    const told = await api.refuses(await sent(body), 422, words);
    expect(told.body.errors?.[0]?.path).toMatch(place);
  });
});

describe("node bin/slipway.mjs push", () => {
  const words = (...more: string[]) => [
    ...["--project", "wireguard", "--check", "boot", "--target", "x86_64/4.9", "--revision", CANDIDATE],
    ...["--run-id", `push-${++runs}`, ...more],
  ];
  const variables = async (server = api.app.url) => {
    const { authorization = "" } = await api.token(MAINTAINER);
    return { SLIPWAY: server, SLIPWAY_TOKEN: authorization.replace("Bearer ", "") };
  };
  const file = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), "slipway-push-")), "out.xml");
    writeFileSync(path, text);
    return path;
  };

  it("0: one run, and what it did is printed", async () => {
    const told = await pushed(words("--outcome", "passed"), await variables());
    expect(told).toEqual({ code: 0, said: expect.stringMatching(/^Recorded as entry \d+/), told: "" });
  });

  it("0: a report; what its tests came to is printed", async () => {
    const xml = file(`<testsuite tests="1"><testcase name="a"><failure/></testcase></testsuite>`);
    const told = await pushed(["junit", xml, ...words()], await variables());
    expect(told).toEqual({
      code: 0,
      said: expect.stringMatching(/^1 test: 1 failed\. Failed: a\. Recorded as entry/),
      told: "",
    });
  });

  it("1: refused, with the reason; and one that must count and does not", async () => {
    const xml = file("<testsuite>");
    const cut = await pushed(["junit", xml, ...words()], await variables());
    expect(cut).toMatchObject({ code: 1, said: "", told: expect.stringContaining("unclosed tag") });
    const other = await pushed(
      words("--outcome", "passed", "--revision", "d".repeat(40), "--must-count"),
      await variables(),
    );
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining("It is of other content (ddddddd)") });
    const nobody = await pushed(words("--outcome", "passed"), { ...(await variables()), SLIPWAY_TOKEN: "slw_none" });
    expect(nobody).toMatchObject({ code: 1, told: expect.stringContaining("unknown, revoked or over") });
  });

  it("2: bad usage, and nothing is sent", async () => {
    const before = await api.head();
    const all = await variables();
    for (const [asked, given] of [
      [words(), all],
      [words("--outcome", "passed", "--bogus"), all],
      [words("--outcome", "passed"), { ...all, SLIPWAY: "http://slipway.example" }],
      [words("--outcome", "passed"), { SLIPWAY: api.app.url }],
      [["junit", "nowhere.xml", ...words()], all],
    ] as const)
      expect(await pushed(asked, given)).toMatchObject({ code: 2, said: "", told: expect.not.stringMatching(/^$/) });
    expect(await api.head()).toBe(before);
  });

  it("an answer that is lost is asked for again, and 429 is waited for: it is in the log once", async () => {
    const before = await api.head();
    const keys = new Set<string>();
    const told = await behind(
      async (request, response, body, time) => {
        keys.add(String(request.headers["idempotency-key"]));
        if (time === 1) return response.writeHead(429, { "retry-after": "0" }).end("{}");
        const headers = {
          authorization: String(request.headers.authorization),
          "idempotency-key": [...keys].join(),
          "content-type": "application/json",
        };
        const answer = await fetch(`${api.app.url}${request.url}`, {
          method: "POST",
          headers,
          body: new Uint8Array(body),
        });
        const text = await answer.text();
        return time === 2 ? response.destroy() : response.writeHead(answer.status).end(text);
      },
      async (address) => pushed(words("--outcome", "passed"), await variables(address)),
    );
    expect(told).toMatchObject({ code: 0, said: expect.stringMatching(/^Recorded as entry/) });
    expect([keys.size, await api.head()]).toEqual([1, before + 1]);
  });
});

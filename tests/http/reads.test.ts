import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { wellFormed } from "../support/well-formed";

const api = runningApi();
type Line = { slug: string; outcome: string | null };
const slugs = (body: object) => (body as { projects: Line[] }).projects.map((line) => line.slug);

describe("GET /changes", () => {
  it("200: what changed since a meeting, each with what did it; 304 to whoever has it", async () => {
    const told = await api.ask({ path: "/changes?since=2017-07-05&project=wireguard" });
    expect([told.status, told.body.practice, told.body.nextCursor]).toEqual([200, true, null]);
    expect(told.body.changes).toContainEqual(
      expect.objectContaining({ criterion: "maintainer", by: "entry", entry: 237 }),
    );
    const etag = told.headers.get("etag") ?? "";
    const again = await api.ask({
      path: "/changes?since=2017-07-05&project=wireguard",
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });

  it("422: a range the wrong way round", async () => {
    const { status, body } = await api.ask({ path: "/changes?since=2017-07-05&until=2017-06-07" });
    expect([status, body.errors?.[0]?.path]).toEqual([422, "until"]);
  });
});

describe("GET /projects", () => {
  it("200: every project by name, with outcome, standings in numbers and candidate", async () => {
    const told = await api.ask({ path: "/projects" });
    expect(told.status).toBe(200);
    expect(slugs(told.body)).toHaveLength(18);
    expect(slugs(told.body)).toEqual([...slugs(told.body)].sort());
    expect(told.body).toMatchObject({ practice: true, nextCursor: null });
    expect((told.body.projects as Line[]).find((line) => line.slug === "wireguard")).toMatchObject({
      name: "WireGuard",
      outcome: "undetermined",
      channel: "testing",
      membership: { is: "not in" },
      standings: { met: 7, unmet: 1, unknown: 5, pending: 0, stale: 0, notApplicable: 1 },
      openMusts: 3,
      candidate: { commit: "0441a379af7cce26fadad4931b82baa076dff93a", at: "2017-07-19T15:25:06.000Z" },
    });
  });

  it("200: page by page", async () => {
    const all: string[] = [];
    let cursor: unknown = "";
    for (let pages = 0; cursor !== null && pages < 10; pages += 1) {
      const { body } = await api.ask({ path: `/projects?limit=7&cursor=${cursor}` });
      all.push(...slugs(body));
      cursor = body.nextCursor;
    }
    expect(all).toEqual(slugs((await api.ask({ path: "/projects?limit=200" })).body));
  });

  it("200: of one repository, however its address is written", async () => {
    for (const repository of [
      "https://github.com/linuxkit/linuxkit",
      "https://GitHub.com/linuxkit/linuxkit.git",
      "github.com/linuxkit/linuxkit/",
      "git@github.com:linuxkit/linuxkit.git",
    ])
      expect(
        slugs((await api.ask({ path: `/projects?repository=${encodeURIComponent(repository)}` })).body),
      ).toHaveLength(18);
    expect(slugs((await api.ask({ path: "/projects?repository=https://github.com/moby/moby" })).body)).toEqual([]);
  });

  it("422: an address that is no repository’s", async () => {
    const { status, body } = await api.ask({ path: "/projects?repository=ftp://nowhere" });
    expect([status, body.detail]).toEqual([
      422,
      expect.stringContaining("“ftp://nowhere” is no address of a repository."),
    ]);
  });

  it("422: a limit, cursor or parameter there is not", async () => {
    for (const query of [
      "limit=0",
      "limit=201",
      "limit=all",
      "cursor=nobody",
      "cursor=%00",
      "page=2",
      "channel=testing&sort=name",
    ])
      await api.refuses({ path: `/projects?${query}` }, 422, /limit|cursor|nothing to ask/);
  });
});

describe("GET /projects/{slug}", () => {
  it("200: one project", async () => {
    const { status, body } = await api.ask({ path: "/projects/landlock" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      slug: "landlock",
      outcome: "not ready",
      openMusts: 4,
      practice: true,
      leads: expect.any(Array),
    });
  });

  it("200: one that left says how, and when", async () => {
    expect((await api.ask({ path: "/projects/aws" })).body).toMatchObject({
      isCandidate: false,
      membership: { is: "left", how: "graduate", at: "2017-06-06T21:04:41.000Z" },
    });
  });

  it("404: with the nearest", async () => {
    await api.refuses({ path: "/projects/landloc" }, 404, "There is no project called landloc. Did you mean landlock?");
    await api.refuses({ path: "/projects/..%2f..%2fetc" }, 404, "There is no project called");
    await api.refuses({ path: "/projects/%00" }, 404, "There is no project called");
    await api.refuses({ path: "/projects/landlock?channel=stable" }, 404, "There is: testing, mainline.");
  });

  it("400: an address that is no text", async () => {
    for (const path of ["/projects/%E0%A4%A", "/projects/%ff/verdict", "/channels/%ff"])
      expect((await api.ask({ path })).status).toBe(400);
  });
});

describe("GET /projects/{slug}/verdict", () => {
  const path = "/projects/wireguard/verdict";

  it("200: the whole verdict: why, since and until when, what was not used, and its digest", async () => {
    const { status, body } = await api.ask({ path });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      project: "wireguard",
      channel: "testing",
      outcome: "undetermined",
      said: expect.stringMatching(/^Undetermined: nothing is known to be wrong; 3 of 9 not shown yet\./),
      rules: 1,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      since: "2017-07-19T16:00:00.000Z",
      until: "2017-10-17T16:00:00.000Z",
      policy: { version: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      candidate: {
        commit: "0441a379af7cce26fadad4931b82baa076dff93a",
        tree: "c4fe9492b42292b73105dbdee426a2485bb27a47",
      },
      floor: [{ arch: "x86_64", isMet: false }],
      tally: { musts: 9, open: 3 },
      practice: true,
    });
    const standings = body.standings as { key: string; is: string; said: string; legs?: unknown[] }[];
    expect(standings).toHaveLength(14);
    expect(standings.every(({ said }) => said.length > 5)).toBe(true);
    expect(standings.find(({ key }) => key === "ci-boot")).toMatchObject({
      is: "unknown",
      cause: "missing",
      whoCanAct: ["ci"],
      legs: [{ check: "boot", target: { arch: "x86_64", series: "4.9" }, is: "unknown", streak: 2, passesInARow: 0 }],
    });
    const ignored = body.ignored as { entry: number; why: string; said: string }[];
    expect(ignored.length).toBeGreaterThan(10);
    expect(ignored.every(({ said }) => said.length > 5)).toBe(true);
  });

  it("200: as it was, at an instant or at an entry; what is past of a practice copy may not be kept for ever", async () => {
    const told = await api.ask({ path: `${path}?at=2017-05-24T16:00:00Z` });
    expect(told.body).toMatchObject({ outcome: "not ready", at: "2017-05-24T16:00:00.000Z", practice: true });
    expect(told.headers.get("cache-control")).toBe("no-cache");
    expect((await api.ask({ path: `${path}?at=entry:100` })).body).toMatchObject({ upTo: 100 });
    expect((await api.ask({ path: `${path}?at=2017-05-24T18:00:00%2B02:00` })).body.digest).toBe(told.body.digest);
  });

  it("404 before there was a project, 422 for an instant that is too far ahead or is none", async () => {
    await api.refuses({ path: `${path}?at=2017-03-13T00:00:00Z` }, 404, "There is no project called wireguard");
    await api.refuses({ path: `${path}?at=2999-01-01` }, 422, "is too far ahead");
    await api.refuses({ path: `${path}?at=entry:99999` }, 422, "There is no entry 99999");
    for (const at of ["yesterday", "entry:0", "entry:-1", "2017-02-30", "%00", "999999999999999"])
      await api.refuses({ path: `${path}?at=${at}` }, 422, /is no instant|There is no entry/);
  });

  it("304: whoever has it, as long as nothing changes", async () => {
    const etag = (await api.ask({ path })).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const told = await api.ask({ path, headers: { "if-none-match": tag } });
      expect([told.status, told.text, told.headers.get("etag")]).toEqual([304, "", etag]);
    }
    expect((await api.ask({ path, headers: { "if-none-match": '"other"' } })).status).toBe(200);
    const body = { criterion: "maintainer", text: "@zx2c4" };
    await api.done({ path: "/projects/wireguard/attestations", by: await api.as("maintainer-of-wireguard"), body });
    const anew = await api.ask({ path, headers: { "if-none-match": etag } });
    expect([anew.status, anew.headers.get("etag") === etag]).toEqual([200, false]);
  });

  it("304 too, when something happened to another project", async () => {
    const etag = (await api.ask({ path })).headers.get("etag") ?? "";
    const body = { criterion: "maintainer", text: "me" };
    await api.done({ path: "/projects/landlock/attestations", by: await api.as("maintainer-of-landlock"), body });
    expect((await api.ask({ path, headers: { "if-none-match": etag } })).status).toBe(304);
  });
});

it("reads are public, and pages of other sites may read them", async () => {
  for (const path of ["/projects", "/projects/wireguard", "/projects/wireguard/verdict"]) {
    const { status, headers } = await api.ask({ path, headers: { origin: "https://elsewhere.example" } });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
    expect((await api.ask({ path, method: "HEAD" })).status).toBe(200);
  }
});

describe("what nobody can ask", () => {
  it.each([
    "",
    "/problems",
    "/openapi.json",
    "/log/head",
    "/channels/testing",
    "/channels/testing/policy",
    "/channels/testing/policies/1",
    "/channels/testing/report.json",
    "/projects/wireguard/badge.json",
    "/meetings/2017-07-05.md",
  ])("422: %s with a parameter that it does not know", async (path) => {
    const told = await api.refuses({ path: `${path}?chanel=x` }, 422, "there is nothing to ask called “chanel” here");
    expect(told.body.practice).toBe(true);
  });

  it("200: what describes the API says that it is practice too", async () => {
    expect((await api.ask({ path: "/problems" })).body).toMatchObject({ practice: true, conflict: { status: 409 } });
    expect((await api.ask({ path: "/openapi.json" })).body).toMatchObject({ openapi: "3.1.0", "x-practice": true });
  });
});

describe("GET feed.atom", () => {
  it.each(["/projects/okernel/feed.atom", "/channels/testing/feed.atom"])(
    "200, and 304 for who has it: %s",
    async (path) => {
      const told = await api.ask({ path });
      expect([told.status, told.headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
      const self = wellFormed(told.text).find((it) => it.path === "feed/link" && it.text.startsWith('rel="self"'));
      expect(self?.text).toContain(`href="${api.app.url}/api/v1${path}"`);
      const again = await api.ask({ path, headers: { "if-none-match": told.headers.get("etag") ?? "" } });
      expect([again.status, again.text]).toEqual([304, ""]);
    },
  );

  it("is named in the head of its page, and linked on it", async () => {
    for (const page of ["/projects/okernel", "/channels/testing"]) {
      const html = await (await fetch(`${api.app.url}${page}`)).text();
      const [link = ""] = /<link rel="alternate"[^>]*>/.exec(html) ?? [];
      expect(link).toContain('type="application/atom+xml"');
      expect(link).toContain(`${api.app.url}/api/v1${page}/feed.atom`);
      expect(html).toMatch(/<a [^>]*feed\.atom"[^>]*>Atom<\/a>/);
    }
  });

  it("404: of a project or a channel there is not", async () => {
    for (const path of ["/projects/wiregaurd/feed.atom", "/channels/hardened/feed.atom"])
      expect((await api.ask({ path })).status).toBe(404);
  });
});

import { describe, expect, it } from "vitest";
import * as version from "@/app/api/v1/channels/[channel]/policies/[version]/route";
import * as policy from "@/app/api/v1/channels/[channel]/policy/route";
import * as channel from "@/app/api/v1/channels/[channel]/route";
import * as channels from "@/app/api/v1/channels/route";
import * as head from "@/app/api/v1/log/head/route";
import * as log from "@/app/api/v1/log/route";
import * as meeting from "@/app/api/v1/meetings/[file]/route";
import * as api from "@/app/api/v1/route";
import { factDigest } from "@/lib/formats/canonical";
import { look } from "@/lib/log/look";
import { onSeeded } from "../support/seeded";

await onSeeded("practice");

type Answers = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
const ask = async (get: unknown, address: string, params: Record<string, string> = {}, headers: HeadersInit = {}) =>
  (get as Answers)(new Request(`http://localhost/api/v1${address}`, { headers }), {
    params: Promise.resolve(params as never),
  });
const testing = { channel: "testing" };

describe("what is read over the API", () => {
  it.each([
    ["the list of addresses", api.GET, "", {}],
    ["the channels", channels.GET, "/channels", {}],
    ["a channel", channel.GET, "/channels/testing", testing],
    ["its policy", policy.GET, "/channels/testing/policy", testing],
    ["a version of it", version.GET, "/channels/testing/policies/1", { ...testing, version: "1" }],
    ["the log", log.GET, "/log?after=200", {}],
    ["its head", head.GET, "/log/head", {}],
  ])("%s is marked practice, and is answered 304 where nothing changed", async (_, get, address, params) => {
    const answer = await ask(get, address, params);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ practice: true });
    const etag = answer.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await ask(get, address, params, { "if-none-match": etag })).status).toBe(304);
    expect((await ask(get, address, params, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is of any instant, and what is past of a practice copy is asked for again", async () => {
    const answer = await ask(channel.GET, "/channels/testing?at=2017-06-07T16:00:00Z", testing);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.json()).toMatchObject({
      at: "2017-06-07T16:00:00.000Z",
      upTo: 151,
      counts: { undetermined: 0, notReady: 10 },
    });
  });

  it.each([
    ["an unknown channel", channel.GET, "/channels/hardened", { channel: "hardened" }, 404],
    ["a version that is not there", version.GET, "/channels/testing/policies/2", { ...testing, version: "2" }, 404],
    ["a limit of 201", log.GET, "/log?limit=201", {}, 422],
    ["a place that is none", log.GET, "/log?after=x", {}, 422],
    ["a cursor of another list", channels.GET, "/channels?cursor=hardened", {}, 422],
    ["an instant that is none", head.GET, "/log/head?at=soon", {}, 422],
    ["an instant to come", head.GET, "/log/head?at=2031-01-01", {}, 422],
    ["a day without a meeting", meeting.GET, "/meetings/2017-07-06.md", { file: "2017-07-06.md" }, 404],
    ["another format", meeting.GET, "/meetings/2017-07-05.pdf", { file: "2017-07-05.pdf" }, 404],
  ])("%s is refused as a problem", async (_, get, address, params, status) => {
    const answer = await ask(get, address, params as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
  });

  it("gives a policy out as it was published", async () => {
    const answer = await (await ask(policy.GET, "/channels/testing/policy", testing)).json();
    expect(answer).toMatchObject({ channel: "testing", version: 1, inForce: true, entry: 5, versions: [1] });
    expect(answer.criteria).toHaveLength(14);
  });

  it("gives a meeting out as Markdown", async () => {
    const answer = await ask(meeting.GET, "/meetings/2017-07-05.md", { file: "2017-07-05.md" });
    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(await answer.text()).toMatch(/^# Meeting of 5 July 2017\n\n> Practice copy\./);
  });
});

describe("the log over the API", () => {
  it("comes page by page, whole, and each entry has the digest of its own fields", async () => {
    const seen: { seq: number; digest: string }[] = [];
    let after: string | null = "0";
    while (after !== null) {
      const { entries, nextCursor } = await (await ask(log.GET, `/log?after=${after}&limit=100`)).json();
      seen.push(...entries);
      after = nextCursor;
    }
    const { live } = await look();
    expect(seen.map((it) => it.seq)).toEqual(live.facts.map((fact) => fact.seq));
    expect(seen.map((it) => it.digest)).toEqual(live.facts.map((fact) => factDigest(fact)));
  });

  it("says where it and each of its streams end", async () => {
    const last = (await look()).live.head;
    const { entries } = await (await ask(log.GET, `/log?after=${last - 1}`)).json();
    const end = await (await ask(head.GET, "/log/head")).json();
    expect(end).toMatchObject({ seq: last, digest: entries[0].digest });
    expect(end.streams[entries[0].stream]).toBe(entries[0].digest);
  });
});

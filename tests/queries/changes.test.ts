import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/changes/route";
import { look } from "@/lib/log/look";
import { giveReason } from "@/lib/verbs/give-reason";
import { onSeeded } from "../support/seeded";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

type Line = {
  cursor: string;
  at: string;
  project: string;
  by: string;
  entry: number | null;
  what: string;
  criterion?: string;
  said: string;
};
type Body = {
  changes: Line[];
  nextCursor: string | null;
  detail?: string;
  errors?: { path: string; message: string }[];
  [more: string]: unknown;
};
const ask = (query: string, headers: HeadersInit = {}) =>
  GET(new Request(`http://localhost/api/v1/changes?${query}`, { headers }));
const read = async (query = ""): Promise<Body> => (await ask(query)).json() as Promise<Body>;
const brief = ({ at, project, what, criterion, by, entry }: Line) =>
  `${at.slice(0, 10)} ${project} ${criterion ?? what} ${entry ?? by}`;

describe("what changed", () => {
  it("since a meeting: each by its entry or by expiry, with what it was and is", async () => {
    const { changes, since } = await read("since=2017-07-05&project=wireguard");
    expect(since).toBe("2017-07-05T16:00:00.000Z");
    expect(changes.map(brief)).toEqual(["2017-07-19 wireguard candidate 235", "2017-07-19 wireguard maintainer 237"]);
    expect(changes.at(-1)).toMatchObject({
      what: "standing",
      short: "maintainer",
      before: { is: "stale", cause: "expired", reason: null },
      after: { is: "met", cause: null, reason: null },
      isWorse: false,
      said: expect.stringMatching(/^wireguard maintainer: /),
    });
  });

  it("before the first fact is nothing yet, and of a channel that never came it is told", async () => {
    expect(await read("at=2016-01-01T00:00:00Z")).toMatchObject({ channel: null, changes: [], nextCursor: null });
    expect(await read("at=2016-01-01T00:00:00Z&channel=testing")).toMatchObject({ channel: "testing", changes: [] });
    expect((await ask("at=2016-01-01T00:00:00Z&channel=stable")).status).toBe(404);
    expect((await ask("at=2016-01-01T00:00:00Z&project=wireguard")).status).toBe(404);
  });

  it("an expiry stands at the instant at which it passed", async () => {
    const { changes } = await read("project=okernel");
    const expired = changes.filter(({ by }) => by === "expiry");
    expect(expired.length).toBeGreaterThan(0);
    expect(expired.every(({ entry }) => entry === null)).toBe(true);
    expect(changes.map(({ at }) => at)).toEqual(changes.map(({ at }) => at).sort());
  });

  it("of everybody, page by page, is the whole list", async () => {
    const all = (await read("limit=200")).changes;
    const seen: Line[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Body = await read(`limit=7&cursor=${cursor}`);
      seen.push(...page.changes);
      cursor = page.nextCursor;
    }
    expect(seen.slice(0, 200)).toEqual(all);
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length);
  });

  it("behind an entry, and up to one: what it did is left out of the first and taken into the second", async () => {
    expect((await read("since=entry:236&project=wireguard")).changes.map(({ entry }) => entry)).toEqual([237]);
    expect((await read("since=entry:237&project=wireguard")).changes).toEqual([]);
    const until = await read("since=entry:234&until=entry:235&project=wireguard");
    expect(until.changes.map(({ entry }) => entry)).toEqual([235]);
    expect(until.until).toBe("entry:235");
  });

  it("at an earlier instant is what was known then", async () => {
    const { changes } = await read("at=2017-06-07T16:00:00Z&limit=200");
    expect(changes.every(({ at }) => at <= "2017-06-07T16:00:00.000Z")).toBe(true);
    expect(changes).toEqual((await read("until=2017-06-07&limit=200")).changes);
  });

  it("at a later instant tells what will lapse, and says that it is a forecast", async () => {
    const { changes, forecast } = await read("since=2017-07-20&at=2017-12-31");
    expect(forecast).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ by }) => by === "expiry")).toBe(true);
  });

  it("is the same bytes while nothing happens: 304", async () => {
    const etag = (await ask("since=entry:100")).headers.get("etag") ?? "";
    expect((await ask("since=entry:100", { "if-none-match": etag })).status).toBe(304);
  });

  it("keeps its pages when more happens, and goes on from the last change that was read", async () => {
    const first = await read("limit=5");
    const rest = await read(`limit=200&cursor=${first.nextCursor}`);
    await act(practicePerson("maintainer-of-wireguard"), giveReason, {
      project: "wireguard",
      criterion: "upstream-path",
      text: "After 4.13.",
    });
    const { head } = (await look()).live;
    expect(await read("limit=5")).toEqual(first);
    const then: Line[] = [];
    for (let cursor: string | null = first.nextCursor; cursor !== null; ) {
      const page: Body = await read(`limit=200&cursor=${cursor}`);
      then.push(...page.changes);
      cursor = page.nextCursor;
    }
    expect(then.slice(0, rest.changes.length)).toEqual(rest.changes);
    expect(then.at(-1)).toMatchObject({ entry: head, criterion: "upstream-path", after: { reason: head } });
    const beforeIt = then.at(-2)?.cursor;
    expect((await read(`cursor=${beforeIt}`)).changes.map(({ entry }) => entry)).toEqual([head]);
  });
});

describe("what is no range is refused, with its path", () => {
  it.each([
    ["since=yesterday", "since", "“yesterday” is no instant and no entry, and no meeting’s date."],
    ["since=2017-02-30", "since", "“2017-02-30” is no instant"],
    ["since=entry:9999", "since", "there is no entry 9999; the log has "],
    ["since=entry:-1", "since", "is no instant"],
    ["until=2017-13-01T00:00:00Z", "until", "is no instant"],
    [
      "since=2017-07-05&until=2017-06-07",
      "until",
      "the time asked for ends, at 2017-06-07T16:00:00.000Z, before it begins",
    ],
    ["since=entry:200&until=entry:100", "until", "before it begins"],
    ["since=2031-01-01", "since", "before it begins"],
    ["until=2031-01-01", "until", "is later than the instant looked at"],
    ["since=x&until=y", "until", "And “y” is no instant"],
    ["cursor=next", "cursor", "“next” is no cursor of this list."],
    ["limit=0", "limit", "A limit is a whole number"],
    ["before=7", "before", "nothing to ask called “before”"],
  ])("%s", async (query, path, words) => {
    const answer = await ask(query);
    const body = (await answer.json()) as Body;
    expect([answer.status, answer.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(body.detail).toContain(words);
    expect(body.errors?.map((it) => it.path)).toContain(path);
  });

  it.each(["project=wiregaurd", "channel=hardened"])("%s: 404", async (query) =>
    expect((await ask(query)).status).toBe(404),
  );
});

import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { shell } from "@/lib/queries/shell";
import { onSeeded } from "../support/seeded";
import { practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

/** The meeting that is still to come on the practice copy. */
const NEXT = "2017-08-02T16:00:00.000Z";
const PAST = "2017-06-07T16:00:00Z";
const frame = async (query: Record<string, string> = {}, path = "/", handle: string | null = null) =>
  shell(await look(query.at ?? null), handle === null ? null : practicePerson(handle), { path, query });
const labels = async (query: Record<string, string> = {}) => (await frame(query)).nav.map((it) => it.label);

describe("the head of a page", () => {
  it("has what this group uses, in its order, and nothing else", async () => {
    expect(await labels()).toEqual(["Board", "Meetings", "Report", "History", "Channel", "Policy", "Check"]);
  });

  it.each([
    ["before the first entry", "2017-03-01", ["Board", "History"]],
    ["with a channel, before a meeting or a base", "2017-04-01", ["Board", "Report", "History", "Channel", "Policy"]],
    [
      "at the first meeting, with the first base",
      "2017-05-24T16:00:00Z",
      ["Board", "Meetings", "Report", "History", "Channel", "Policy", "Check"],
    ],
  ])("at an earlier instant has what was used then: %s", async (_, at, expected) => {
    expect(await labels({ at })).toEqual(expected);
  });

  it("marks where one is", async () => {
    const current = async (path: string) => (await frame({}, path)).nav.flatMap((it) => (it.current ? [it.label] : []));
    expect(await current("/")).toEqual(["Board"]);
    expect(await current("/projects/wireguard")).toEqual(["Board"]);
    expect(await current("/meetings/2017-07-05")).toEqual(["Meetings"]);
    expect(await current("/channels/testing")).toEqual(["Channel"]);
    expect(await current("/channels/testing/policy")).toEqual(["Policy"]);
    expect(await current("/history")).toEqual(["History"]);
    expect(await current("/settings")).toEqual([]);
  });

  it("says on a practice copy that it is one, on every page and at every instant, and as whom one can move on", async () => {
    for (const at of ["", PAST, "2017-03-01"])
      expect((await frame(at === "" ? {} : { at })).practice?.day).toBe("19 July 2017");
    expect((await frame()).practice).toMatchObject({
      signedIn: false,
      links: [{ text: "Try it" }, { href: "/setup" }],
    });
    expect((await frame({}, "/", "chair")).practice?.signedIn).toBe(true);
    expect((await frame({ at: PAST })).practice?.links).toEqual([]);
  });

  it("says who one is, or leads to sign-in and back to where one was", async () => {
    expect((await frame({}, "/", "chair")).who).toEqual({ name: "chair", href: "/me" });
    const view = await frame({ at: PAST }, "/projects/wireguard");
    expect(view.who).toBeNull();
    expect(new URL(view.signIn, "http://localhost").searchParams.get("to")).toBe(
      `/projects/wireguard?at=${encodeURIComponent(PAST)}`,
    );
  });

  it("knows the keys that the page has", async () => {
    const keys = async (path: string) => (await frame({}, path)).keys.map((it) => it.keys.join(""));
    expect(await keys("/")).toEqual(["/", "jk", "o", "[]", "?"]);
    expect(await keys("/settings")).toEqual(["/", "[]", "?"]);
    const signedIn = await frame({}, "/projects/wireguard", "maintainer-of-wireguard");
    expect(signedIn.keys.map((it) => it.keys.join(""))).toContain("m");
    expect(await keys("/projects/wireguard")).not.toContain("m");
  });

  it("ends with where the log ends", async () => {
    const { head } = await frame({ at: PAST });
    expect(head.seq).toBe((await look()).live.head);
    expect(head.practice).toBe(true);
    expect(head).toEqual((await frame()).head);
  });
});

describe("looking back", () => {
  it("keeps the instant in every link, and the rest of the address too", async () => {
    const view = await frame({ at: PAST, q: "kernel" }, "/search");
    for (const { href } of [...view.nav, ...view.foot.slice(0, 2)])
      expect(href).toContain(`at=${encodeURIComponent(PAST)}`);
    expect(view.search).toMatchObject({ value: "kernel", hidden: [{ name: "at", value: PAST }] });
    expect(view.band?.now).toBe("/search?q=kernel");
  });

  it("says at which instant and entry, and what changed from then to now", async () => {
    const { band } = await frame({ at: PAST });
    expect(plain(band?.said ?? [])).toContain("as it was known on 7 June 2017, 16:00 UTC, at entry 151 of ");
    expect(band?.changed?.href).toBe("/history?from=2017-06-07T16%3A00%3A00.000Z");
  });

  it("steps from meeting to meeting, and from the last back to now", async () => {
    const steps = async (at?: string) => {
      const { asOf } = await frame(at === undefined ? {} : { at });
      const of = (href: string | null) =>
        href === null ? null : (new URL(href, "http://x").searchParams.get("at") ?? "now");
      return [of(asOf.earlier), of(asOf.later)];
    };
    expect(await steps()).toEqual(["2017-07-19T16:00:00.000Z", NEXT]);
    expect(await steps(PAST)).toEqual(["2017-05-24T16:00:00.000Z", "2017-06-21T16:00:00.000Z"]);
    expect(await steps("2017-05-24T16:00:00Z")).toEqual([null, "2017-06-07T16:00:00.000Z"]);
    expect(await steps("2017-07-19T16:00:00Z")).toEqual(["2017-07-05T16:00:00.000Z", "now"]);
    expect(await steps("2017-07-26T09:00:00Z")).toEqual(["now", NEXT]);
    expect(await steps(NEXT)).toEqual(["now", null]);
    expect(await steps("2017-12-01")).toEqual([NEXT, null]);
  });
});

describe("looking ahead", () => {
  const AHEAD = "2017-07-26T09:00:00Z";

  it("says that it is a forecast, for when, and what it assumes; what lapses until then stands on the board", async () => {
    const { band } = await frame({ at: AHEAD }, "/projects/wireguard");
    expect(`${band?.lead} ${plain(band?.said ?? [])}`).toMatch(
      /^Forecast for 26 July 2017, 09:00 UTC: if nobody does anything until then\.$/,
    );
    expect(band).toMatchObject({
      tense: "to come",
      now: "/projects/wireguard",
      changed: { href: `/?at=${encodeURIComponent(AHEAD)}#lapses`, text: "What lapses until then" },
    });
  });

  it("keeps the instant in every link; practice time is not moved on from there", async () => {
    const view = await frame({ at: AHEAD }, "/", "chair");
    for (const { href } of view.nav) expect(href).toContain(`at=${encodeURIComponent(AHEAD)}`);
    expect(view.practice?.links).toEqual([]);
    expect(view.asOf).toMatchObject({ day: "26 July", tense: "to come" });
  });

  it("the ruler reaches a little beyond the next meeting, and as far as one looks", async () => {
    const ruler = async (at: string) => (await frame({ at })).ruler;
    const near = await ruler(AHEAD);
    expect(near?.ticks.slice(-3).map((tick) => [tick.text, tick.kind, tick.href])).toEqual([
      ["now", "now", "/?ruler=open"],
      ["26 July", "here", null],
      ["2 August", "future", `/?at=${encodeURIComponent(NEXT)}`],
    ]);
    expect(near?.to).toBeGreaterThan(Date.parse(NEXT));
    expect(near?.to).toBeLessThan(Date.parse("2017-08-08"));
    expect((await ruler("2017-12-01"))?.to).toBeGreaterThan(Date.parse("2017-12-01"));
    const far = (await ruler("2021-03-03"))?.years ?? [];
    expect(far.map((year) => [year.year, year.note, year.full !== null])).toEqual([
      ["2017", "5 meetings", false],
      ["2021", "to come", true],
    ]);
  });
});

describe("the ruler of the log", () => {
  it("is not there until it is opened, by a link; on an earlier instant it stays open", async () => {
    const closed = await frame();
    expect([closed.ruler, closed.asOf.href, closed.asOf.isOpen]).toEqual([null, "/?ruler=open", false]);
    const open = await frame({ ruler: "open" });
    expect([open.ruler === null, open.asOf.href]).toEqual([false, "/"]);
    expect((await frame({ at: PAST })).ruler).not.toBeNull();
  });

  it("has the entries of each day, the meetings as links, and where one looks", async () => {
    const { ruler } = await frame({ at: PAST });
    const { live } = await look();
    expect(ruler?.days.reduce((sum, day) => sum + day.entries, 0)).toBe(live.head);
    expect(ruler?.ticks.map((tick) => [tick.text, tick.kind])).toEqual([
      ["24 May", "meeting"],
      ["7 June", "here"],
      ["21 June", "meeting"],
      ["5 July", "meeting"],
      ["19 July", "meeting"],
      ["now", "now"],
      ["2 August", "future"],
    ]);
    expect(ruler?.ticks.find((tick) => tick.text === "21 June")?.href).toBe("/?at=2017-06-21T16%3A00%3A00.000Z");
    expect(ruler?.field).toBe("2017-06-07 16:00");
    expect(ruler?.years).toBeNull();
  });

  it("takes the other parameters of the page along", async () => {
    expect((await frame({ at: PAST, q: "kernel" }, "/search")).ruler?.hidden).toEqual([{ name: "q", value: "kernel" }]);
  });
});

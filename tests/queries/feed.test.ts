import { describe, expect, it } from "vitest";
import { days } from "@/lib/domain/instant";
import { look } from "@/lib/log/look";
import { channelFile, projectFile } from "@/lib/queries/artefacts";
import { giveReason } from "@/lib/verbs/give-reason";
import { editProject } from "@/lib/verbs/register-project";
import { onSeeded } from "../support/seeded";
import { wellFormed } from "../support/well-formed";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

const read = (body: string) => {
  const all = wellFormed(body);
  return (path: string) => all.filter((it) => it.path === path).map((it) => it.text);
};
const ofProject = async (slug: string, at: string | null = null) =>
  projectFile(await look(at), slug, undefined, "feed.atom").body;
const ofChannel = async (at: string | null = null) => channelFile(await look(at), "testing", "feed.atom").body;

describe("the feed of a project", () => {
  it("is Atom, and tells of a practice copy in its title", async () => {
    const feed = read(await ofProject("okernel"));
    expect(feed("feed/title")).toEqual(["okernel, for testing (practice copy: practice is true)"]);
    expect(feed("feed/entry/title").at(-1)).toBe("okernel came onto the board");
    expect(feed("feed/entry/title")).toContain(
      "okernel got worse: maintainer aged out after 90 days; nobody touched it.",
    );
    expect(feed("feed/updated")[0]).toBe(feed("feed/entry/updated")[0]);
    const updated = feed("feed/entry/updated");
    expect(updated).toEqual([...updated].sort().reverse());
  });

  it("tells of what aged out at the instant at which it did, and by nobody's word", async () => {
    const feed = read(await ofProject("wireguard"));
    const place = feed("feed/entry/title").findIndex((title) => title.includes("maintainer aged out"));
    const named = (await look())
      .stream("project:wireguard")
      .find((fact) => fact.kind === "attestation" && fact.body.criterion === "maintainer");
    expect(Date.parse(feed("feed/entry/updated")[place] ?? "")).toBe((named?.at ?? 0) + days(90));
    expect(feed("feed/entry/author/name")[place]).toBe("Slipway");
  });

  it("says what turned the verdict with the verdict that it turned", async () => {
    const feed = read(await ofProject("wireguard"));
    const place = feed("feed/entry/title").indexOf("wireguard turns from not ready to undetermined for testing.");
    expect(feed("feed/entry/content")[place]).toMatch(/\nwireguard readme: /);
  });

  it("keeps its ids when more happens, and puts that first", async () => {
    const before = read(await ofProject("wireguard"))("feed/entry/id");
    expect(new Set(before).size).toBe(before.length);
    await act(practicePerson("maintainer-of-wireguard"), giveReason, {
      project: "wireguard",
      criterion: "upstream-path",
      text: "After <4.13> & not before.",
    });
    const later = read(await ofProject("wireguard"));
    expect(later("feed/entry/id").slice(1)).toEqual(before);
    expect(later("feed/entry/content")[0]).toContain("After <4.13> & not before.");
    expect(later("feed/entry/author/name")[0]).toBe("maintainer of wireguard");
  });

  it("keeps what it told when a project says later what it is", async () => {
    const before = read(await ofProject("okernel"))("feed/entry/content").at(-1);
    await act(practicePerson("maintainer-of-okernel"), editProject, { project: "okernel", summary: "Something else." });
    const later = read(await ofProject("okernel"));
    expect(later("feed/entry/content").at(-1)).toBe(before);
    expect(later("feed/subtitle")).toEqual(["Something else."]);
  });

  it("of an earlier instant is as it was then", async () => {
    const then = read(await ofProject("okernel", "2017-06-07"));
    expect(then("feed/entry/updated").every((at) => at < "2017-06-08")).toBe(true);
  });

  it("of a project that nobody asks in is there, and empty but for what was decided", async () => {
    expect(read(await ofProject("swarmd"))("feed/title")).toHaveLength(1);
  });
});

describe("the feed of a channel", () => {
  it("has the newest fifty of all its projects, each with an id of its own", async () => {
    const feed = read(await ofChannel());
    const ids = feed("feed/entry/id");
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
    const titles = feed("feed/entry/title").join("\n");
    for (const slug of ["okernel", "wireguard", "landlock"]) expect(titles).toContain(slug);
  });

  it("says those alone: no sentence is made of a moment that it does not tell", async () => {
    const seen = await look();
    const told = read(await ofChannel())("feed/entry/updated").map((at) => Date.parse(at));
    const asked: number[] = [];
    const entry = (seq: number) => {
      const fact = seen.entry(seq);
      if (fact && seq > 1) asked.push(fact.recordedAt);
      return fact;
    };
    channelFile({ ...seen, entry }, "testing", "feed.atom");
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(Math.min(...told));
  });

  it("is the same bytes while nothing happens", async () => expect(await ofChannel()).toBe(await ofChannel()));
});

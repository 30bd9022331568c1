import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "@/lib/db/client";
import { plain } from "@/lib/domain/view/rich";
import { sha256 } from "@/lib/formats/canonical";
import { look } from "@/lib/log/look";
import { channelFile, projectFile } from "@/lib/queries/artefacts";
import { board } from "@/lib/queries/board";
import { report } from "@/lib/queries/report";
import { createSeeded, type TestDatabase } from "../support/database";

/** The report over the SIG's real record, on a practice copy at 19 July 2017. */
let seeded: TestDatabase;
beforeAll(async () => {
  seeded = await createSeeded("practice");
  process.env.DATABASE_URL = seeded.url;
});
afterAll(async () => {
  await disconnect();
  await seeded.drop();
});

const NOW = "2017-07-19T16:00:00Z";
const page = async (at: string | null = NOW, project?: string) => report(await look(at), { project }, "http://slipway");
const file = async (name: string, at: string | null = NOW) => channelFile(await look(at), "testing", name).body;

describe("the page", () => {
  it("answers in its first words, and says what is nearest", async () => {
    const view = await page(null);
    expect(plain(view?.answer ?? [])).toBe(
      "Nothing may enter testing on 19 July 2017. Of 11 projects none is ready; wireguard and miragesdk lack CI results and reviews, and owe two reasons each. Nothing is in the channel.",
    );
    expect(view?.practice).toBe("Practice copy: not the group’s own report");
  });

  it("agrees with the board, row by row", async () => {
    const [view, seen] = [await page(), board(await look(NOW), { channel: "testing", isTryItDismissed: true })];
    expect(view?.notIn?.lines.map((it) => `${it.name} ${it.verdict}`)).toEqual(
      seen.notIn.rows.map((it) => `${it.name} ${it.verdict}`),
    );
  });

  it("names what is in the way, who can act first and what is owed", async () => {
    const rows = (await page())?.notIn?.lines.map((it) => [it.name, plain(it.inTheWay), it.first, it.owed].join(" | "));
    expect(rows).toContain("wireguard | builds, boots, reviewed | CI; two reviewers | reasons for fresh, upstream");
    expect(rows).toContain("landlock | pinned, builds, boots, reviewed | maintainer of landlock | 3 reasons");
    expect(rows).toContain(
      "okernel | pinned, hardening, maintainer, builds, boots, reviewed | maintainer of okernel, named again | reasons for trust, upstream",
    );
    expect(rows?.find((it) => it.startsWith("ebpf"))).toContain("nobody is named");
  });

  it("tells in the past tense what was decided before an earlier instant", async () => {
    const view = await page("2017-06-07T16:00:00Z");
    expect(view?.title).toBe("What could enter testing?");
    expect(plain(view?.answer ?? [])).toContain("Nothing could enter testing on 7 June 2017.");
    expect(view?.decided.lines.map((it) => it.when.text)).toEqual([
      "30 May 2017",
      "31 May 2017",
      "6 June 2017",
      "7 June 2017",
    ]);
  });

  it("says beside it what is really to come, while one looks at now", async () => {
    expect(plain((await page(null))?.decided.inFact ?? [])).toContain("In fact, 20 July 2017: WireGuard enters");
    expect((await page())?.decided.inFact).toBeNull();
  });

  it("is about one project, criterion by criterion", async () => {
    const view = await page(NOW, "landlock");
    expect([view?.title, view?.verdict, view?.criteria?.length]).toEqual([
      "Could landlock enter testing?",
      "not ready",
      14,
    ]);
    expect(view?.members).toBeNull();
  });

  it("is nothing before there was a channel", async () => expect(await page("2017-01-01T00:00:00Z")).toBeNull());
});

describe("the files", () => {
  it.each(["report.md", "report.json", "report.csv", "manifest.yml"])("%s: the same bytes twice", async (name) =>
    expect(await file(name)).toBe(await file(name)),
  );

  it.each(["report.md", "report.json", "report.csv", "manifest.yml"])("%s says that it is practice", async (name) =>
    expect((await file(name)).slice(0, 20_000)).toMatch(/practice/i),
  );

  it("an entry and the instant at which it was recorded give the same report", async () =>
    expect(await file("report.json", "entry:266")).toBe(await file("report.json")));

  it("the report says where the same bytes are given again, and its Markdown what they come to", async () => {
    const json = await file("report.json");
    const again = new URL(JSON.parse(json).again, "http://slipway").searchParams.get("at");
    expect(await file("report.json", again)).toBe(json);
    expect(await file("report.md")).toContain(sha256(json));
    expect(await file("manifest.yml")).toContain(sha256(json));
  });

  it("now is the last whole minute while nothing is recorded, so that it is the same for a minute", async () => {
    const { instant } = JSON.parse(await file("report.json", null));
    expect(instant).toMatch(/:00\.000Z$/);
  });

  it("an unknown one is refused with the list of what there is", async () => {
    await expect(file("report.pdf")).rejects.toThrow(
      "There is no report.pdf of testing. There is: report.md, report.json, report.csv, feed.atom, manifest.yml.",
    );
    await expect(file("constructor")).rejects.toThrow("There is no constructor of testing.");
    const of = async (slug: string, name: string) => projectFile(await look(NOW), slug, undefined, name);
    await expect(of("landlock", "manifest.yml")).rejects.toThrow(
      "There is: report.md, report.json, report.csv, feed.atom, badge.svg, badge.json.",
    );
    await expect(of("landlok", "badge.svg")).rejects.toThrow("Did you mean landlock?");
  });

  it("a badge says in words how a project stands, and that it is practice", async () => {
    const badge = projectFile(await look(NOW), "landlock", undefined, "badge.json");
    expect(JSON.parse(badge.body)).toMatchObject({ label: "testing (practice)", message: "not ready" });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addresses } from "@/app/api/v1/addresses";
import { disconnect } from "@/lib/db/client";
import { createSeeded, type TestDatabase } from "../support/database";
import { asPerson, asToken, type Caller, nobody } from "../support/login";
import { type RunningApp, startApp } from "../support/server";
import { hashOf, maintainer, makeSmallGroup, smallGroupProjects, stranger } from "../support/small-group";
import { ask, sayings, type Walked, walk } from "../support/walk";

/**
 * What a group that builds nothing, meets nowhere and does not vote must not come to read anywhere. A forge's own file, such as
 * .gitlab-ci.yml, is none of it.
 */
const NEVER =
  /kernel|(?<!(?:slipway|gitlab-ci)\.)\byml\b|manifest|linuxkit|\bSIG\b|hand.?count|quorum|meeting|\bvot(?:e|es|er|ers|ing)\b|\bon default\b|\b[Ww]aivers?\b(?!")|or waive|[Nn]ever waived/;

let database: TestDatabase;
let app: RunningApp;
const people = new Map<string, Caller>([["nobody", nobody]]);
const by = (name: string): Caller => people.get(name) ?? nobody;

beforeAll(async () => {
  database = await createSeeded("empty");
  process.env.DATABASE_URL = database.url;
  await makeSmallGroup();
  await disconnect();
  app = await startApp({ databaseUrl: database.url });
  for (const handle of ["chair", maintainer, stranger]) people.set(handle, await asPerson(app, handle));
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

/** Pages that something other than a link leads to. */
const typed = ["/?q=a", "/?q=entry%2012", "/sign-in", "/settings", "/nowhere", "/projects/nobody", "/setup", "/me"];
const looks = (slug: string) => [`/projects/${slug}/candidate`, `/projects/${slug}/edit`, `/projects/${slug}/report`];

describe("a group of the template Small group", () => {
  it.each(["nobody", "chair", maintainer, stranger])(
    "%s reads nothing of what it does not use on any page, nor in any file they link",
    async (who) => {
      const walked = await walk(app, by(who), ["/", "/?ruler=open", ...smallGroupProjects.flatMap(looks), ...typed]);
      expect(walked.length).toBeGreaterThan(60);
      expect(walked.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
      expect(sayings(walked, NEVER)).toEqual([]);
    },
    600_000,
  );

  it("every read of the API answers without it, and none is listed that it does not use", async () => {
    const listed = JSON.parse((await ask(app, "/api/v1", nobody)).said.split("\n")[0] ?? "{}") as {
      addresses: { method: string; path: string }[];
    };
    const paths = listed.addresses.filter(({ method }) => method === "GET").flatMap(({ path }) => filled(path));
    expect(addresses.length - listed.addresses.length).toBe(6);
    const answers = await Promise.all(paths.map((path) => ask(app, path, nobody)));
    expect(answers.map(({ path, status }) => `${status} ${path}`)).toEqual(paths.map((path) => `200 ${path}`));
    expect(sayings(answers, NEVER)).toEqual([]);
  });

  it.each([
    ["/check", "The channel use builds nothing, so there is nothing to check here."],
    ["/meetings", "This group does not meet, so there is no such page."],
    ["/meetings/2026-10-21", "This group does not meet, so there is no such page."],
    ["/api/v1/channels/use/manifest.yml", "Nothing is built of use, so there is no such file."],
    ["/api/v1/meetings/2026-10-21.md", "This group does not meet, so there is no such page."],
  ])("404: %s says why, in other words", async (path, why) => {
    const answer = await ask(app, path, nobody);
    expect([answer.status, answer.said]).toEqual([404, expect.stringContaining(why)]);
    const own = [path, encodeURIComponent(path)].reduce((said, asked) => said.replaceAll(asked, ""), answer.said);
    expect(sayings([{ ...answer, said: own }], NEVER)).toEqual([]);
  });

  it("what really was is beside nothing here: /in-fact answers 404 and says why", async () => {
    const answer = await fetch(`${app.url}/in-fact`);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("This is no practice copy")]);
  });

  it("a refusal says nothing of it, whoever is refused, nor does a candidate that is tried", async () => {
    const ci = await asToken(app, maintainer, { project: "charts" });
    const token: Caller = { ...ci };
    const asked: readonly (readonly [who: Caller, path: string, body: unknown])[] = [
      [nobody, "/check", { channel: "use" }],
      [nobody, "/projects/site/reviews", { accepts: true }],
      [by(maintainer), "/projects/site/revisions", {}],
      [by(maintainer), "/projects/site/revisions", { commit: "main", tree: hashOf("site", "d") }],
      [by(maintainer), "/projects/site/revisions", { commit: hashOf("site", "c"), tree: hashOf("cli", "d") }],
      [by(maintainer), "/projects/site/revisions?dry-run", { commit: hashOf("cli", "c"), tree: hashOf("cli", "d") }],
      [by(stranger), "/projects/site/revisions", { commit: hashOf("cli", "c"), tree: hashOf("cli", "d") }],
      [by(maintainer), "/projects/site/attestations", { criterion: "boots" }],
      [by(maintainer), "/projects/site/attestations", { criterion: "ci" }],
      [by(maintainer), "/projects/site/attestations", { criterion: "readme" }],
      [by(maintainer), "/projects/site/reviews", { accepts: true, text: "Mine." }],
      [by(maintainer), "/projects/site/reasons", { criterion: "review", text: "Later." }],
      [by(maintainer), "/projects/site/review-requests", { of: ["nobody"] }],
      [by("chair"), "/channels/use/decisions", { what: "admit", project: "site" }],
      [by("chair"), "/channels/use/decisions", { what: "admit", project: "charts" }],
      [by("chair"), "/channels/use/decisions", { what: "remove", project: "site", text: "No." }],
      [by("chair"), "/channels/use/decisions", { what: "graduate", project: "site" }],
      [by(maintainer), "/channels/use/decisions", { what: "admit", project: "site" }],
      [by("chair"), "/channels/use/policies", {}],
      [by("chair"), "/appointments", { who: "@ef", role: "King", of: { channel: "use" } }],
      [by("chair"), "/projects", { slug: "Charts", repository: "here" }],
      [token, "/ci/runs", { project: "charts", check: "test", revision: "main", runId: "1", outcome: "success" }],
      [token, "/ci/runs", { project: "site", check: "test", revision: hashOf("site", "c"), runId: "1", outcome: "ok" }],
      [
        token,
        "/ci/runs",
        { project: "charts", check: "boot", revision: hashOf("site", "c"), runId: "2", outcome: "ok" },
      ],
      [
        token,
        "/ci/runs",
        { project: "charts", check: "test", revision: hashOf("charts", "c"), runId: "8", outcome: "passed" },
      ],
    ];
    const answers: Walked[] = [];
    for (const [who, path, body] of asked)
      answers.push(
        await ask(app, `/api/v1${path}`, who, {
          method: "POST",
          headers: { "content-type": "application/json", origin: app.url },
          body: JSON.stringify(body),
        }),
      );
    expect(answers.filter(({ status }) => status >= 400).length).toBeGreaterThan(20);
    expect(answers.at(-1)?.status, "a run needs no target").toBe(201);
    expect(sayings(answers, NEVER)).toEqual([]);
  });
});

/** An address of the API with real parameters: each file, each project, each version. */
function filled(path: string): readonly string[] {
  const files = ["report.md", "report.json", "report.csv", "feed.atom"];
  const of = path.includes("/channels/") ? files : [...files, "badge.svg", "badge.json"];
  return path
    .replace("{channel}", "use")
    .replace("{version}", "1")
    .split("{slug}")
    .reduce<readonly string[]>(
      (paths, part, index) =>
        index === 0 ? [part] : paths.flatMap((before) => smallGroupProjects.map((slug) => `${before}${slug}${part}`)),
      [],
    )
    .flatMap((it) => (it.includes("{file}") ? of.map((file) => it.replace("{file}", file)) : [it]));
}

import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { personByHandle } from "@/lib/db/people";
import { keepToken, revokeToken } from "@/lib/db/tokens";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { chairView } from "@/lib/queries/chair";
import { settingsView } from "@/lib/queries/settings";
import { snippetsFor } from "@/lib/queries/snippet";
import { onSeeded } from "../support/seeded";
import { practicePerson, wireguardGoesIn } from "../support/wireguard-in";

await onSeeded("practice");

const now = Date.parse("2026-07-19T16:00:00.000Z");
const DAY = 86_400_000;
let personId = "";
beforeAll(async () => {
  personId = (await personByHandle(db(), "chair"))?.id ?? "";
});
const settings = async (handle: string, asked?: string, at: string | null = null) =>
  settingsView(await look(at), practicePerson(handle), { personId, actingAs: handle }, asked, now);

describe("settings", () => {
  it("say who one is here, and the roles one holds", async () => {
    expect(plain((await settings("maintainer-of-wireguard")).who)).toBe(
      "Signed in as maintainer-of-wireguard. You are maintainer of wireguard.",
    );
    expect(plain((await settings("chair")).who)).toContain("You are chair.");
    expect(plain((await settings("somebody-else")).who)).toBe(
      "Signed in as somebody-else. You hold no role here yet; the chair appoints.",
    );
  });

  it("offer a token for the projects one may speak for, the one that was asked for first", async () => {
    const projects = async (handle: string, asked?: string) =>
      (await settings(handle, asked)).projects.map((it) => it.value);
    expect(await projects("maintainer-of-wireguard")).toEqual(["wireguard"]);
    expect(await projects("ci-of-wireguard", "wireguard")).toEqual(["wireguard"]);
    expect(await projects("voter-intel")).toEqual([]);
  });

  it("at an earlier instant make nothing", async () =>
    expect((await settings("maintainer-of-wireguard", undefined, "2017-06-07T16:00:00Z")).projects).toEqual([]));

  it("list one's tokens as whom one acts, with last use and end, and mark what ends within a week", async () => {
    const make = (name: string, days: number) =>
      keepToken(db(), {
        name,
        personId,
        actingAs: "ci-of-wireguard",
        digest: name,
        project: name === "every project" ? null : "wireguard",
        scopes: ["ci:write"],
        expiresAt: new Date(now + days * DAY),
      });
    await make("lab machine", 90);
    await make("ends soon", 3);
    const revoked = await make("every project", 90);
    await revokeToken(db(), revoked.id, personId, new Date(now));
    const { tokens } = await settings("ci-of-wireguard");
    expect(tokens.map(({ name, scope, used, soon, revoked }) => [name, scope, used, soon, revoked])).toEqual(
      expect.arrayContaining([
        ["lab machine (wireguard)", "ci:write", null, false, false],
        ["ends soon (wireguard)", "ci:write", null, true, false],
        ["every project", "ci:write", null, false, true],
      ]),
    );
    expect(tokens).toHaveLength(3);
    expect((await settings("maintainer-of-wireguard")).tokens).toEqual([]);
    expect(JSON.stringify(tokens)).not.toContain("digest");
  });
});

describe("what the chair has in settings", () => {
  it("is the chair's alone, and not of an earlier instant", async () => {
    for (const handle of ["voter-intel", "maintainer-of-wireguard", "ci-of-wireguard"])
      expect(chairView(await look(), practicePerson(handle))).toBeNull();
    expect(chairView(await look("2017-06-07T16:00:00Z"), practicePerson("chair"))).toBeNull();
  });

  it("holds everybody's appointments in force, the roles that the policy needs, and what they may be of", async () => {
    const view = chairView(await look(), practicePerson("chair"));
    expect(view?.appointments).toHaveLength(25);
    expect(view?.roles.map((it) => it.value)).toEqual([
      "maintainer",
      "ci",
      "chair",
      "voter",
      "core-maintainer",
      "release engineer",
    ]);
    expect(view?.of.map((it) => it.value)).toEqual(
      expect.arrayContaining(["project wireguard", "channel testing", "instance"]),
    );
    expect(view?.policyTags).toEqual(["kernel", "service"]);
  });

  it("lists as orphaned what the board tells to be so", async () => {
    const { inChannel, notIn } = board(await look(), { channel: "testing", isTryItDismissed: true });
    const rows = [...inChannel.rows, ...notIn.rows];
    const told = rows.filter(({ next }) => plain(next ?? []).includes("Nobody is named")).map(({ slug }) => slug);
    const { orphaned = [] } = chairView(await look(), practicePerson("chair")) ?? {};
    expect(orphaned.map(({ name }) => name).sort()).toEqual([...told].sort());
    expect(told).toHaveLength(1);
  });
});

describe("the snippet of a token", () => {
  const first = async () => snippetsFor(await look(), "wireguard", "slw_secret")[0];
  it("is filled in with the address, the project, the next job, the candidate's commit and tree, and the token", async () => {
    const shell = await first();
    expect(shell?.where).toBe("tells that build on x86_64/4.9 passed");
    expect(shell?.text).toMatch(/^curl -sS http:\/\/[\w.:]+\/api\/v1\/ci\/runs \\\n/);
    expect(shell?.text).toContain("Authorization: Bearer slw_secret");
    expect(JSON.parse(/-d '(\{.*\})'/.exec(shell?.text ?? "")?.[1] ?? "")).toEqual({
      project: "wireguard",
      check: "build",
      target: "x86_64/4.9",
      revision: "0441a379af7cce26fadad4931b82baa076dff93a",
      tree: "c4fe9492b42292b73105dbdee426a2485bb27a47",
      runId: "try-'$(date +%s)'",
      outcome: "passed",
    });
  });

  it("without a candidate lets the shell work out commit and tree, outside the single quotes", async () => {
    const shell = snippetsFor(await look(), "memorizer", "slw_secret")[0]?.text;
    expect(shell).toContain(`"revision":"'$(git rev-parse HEAD)'","tree":"'$(git rev-parse HEAD:./)'"`);
  });

  it("is told even where there is no channel or no project", async () => {
    expect(snippetsFor(await look("2017-03-01"), "wireguard", "slw_secret")).toHaveLength(3);
  });

  it("never holds the token in what goes into a repository", async () => {
    const [, workflow, job] = snippetsFor(await look(), "wireguard", "slw_secret");
    expect(workflow?.where).toMatch(/^\.github\/workflows\/slipway\.yml/);
    expect(job?.where).toMatch(/^\.gitlab-ci\.yml/);
    for (const text of [workflow?.text, job?.text]) expect(text).not.toContain("slw_secret");
    expect(workflow?.text).toMatch(/\$\{\{ secrets\.SLIPWAY_TOKEN \}\}/);
    expect(workflow?.text).toContain("- { check: build, target: x86_64/4.9 }");
    expect(workflow?.text).toContain("git rev-parse HEAD:projects/wireguard");
    expect(workflow?.text).not.toContain("4.11");
  });

  it("asks for the next job that is still open, a must before a may", async () => {
    await wireguardGoesIn();
    expect((await first())?.where).toBe("tells that build on x86_64/4.11 passed");
  });
});

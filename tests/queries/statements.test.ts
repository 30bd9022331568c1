import { encode } from "next-auth/jwt";
import { describe, expect, it } from "vitest";
import ChannelPage from "@/app/channels/[channel]/page";
import HistoryPage from "@/app/history/page";
import MePage from "@/app/me/page";
import MeetingsPage from "@/app/meetings/page";
import BoardPage from "@/app/page";
import ProjectPage from "@/app/projects/[slug]/page";
import ReportPage from "@/app/report/page";
import SettingsPage from "@/app/settings/page";
import SignInPage from "@/app/sign-in/page";
import { seeSession } from "@/lib/auth/session-life";
import { db } from "@/lib/db/client";
import { personByHandle } from "@/lib/db/people";
import { openSession } from "@/lib/db/sessions";
import { forgetLog } from "@/lib/log/known-log";
import { look } from "@/lib/log/look";
import { extendedOnce } from "@/lib/log/span-work";
import { forgetSpans } from "@/lib/log/spans";
import { board } from "@/lib/queries/board";
import { registerProjects } from "@/lib/verbs/register-project";
import { cookiesSent } from "../support/page-request";
import { onSeeded } from "../support/seeded";
import { SECRET } from "../support/server";
import { statementsOf } from "../support/statements";
import { act, practicePerson } from "../support/wireguard-in";

/** What each whole page asks of Postgres, who looks included (quality.md, "No N+1"): `board` at most 7, the same at any size. */
process.env.NEXTAUTH_SECRET = SECRET;
await onSeeded("practice");

const search = (query: Record<string, string> = {}) => ({ searchParams: Promise.resolve(query) });
const project = (query: Record<string, string> = {}) =>
  ProjectPage({ params: Promise.resolve({ slug: "wireguard" }), ...search(query) });
const past = { at: "2017-06-07T16:00:00Z" };
type Page = () => unknown;
/** What each asks, and how many more where somebody is signed in, beside their session. */
const pages: readonly (readonly [string, Page, number, number])[] = [
  ["the board", () => BoardPage(search()), 1, 0],
  ["the board in the past", () => BoardPage(search(past)), 1, 0],
  ["a project", () => project(), 2, 1],
  ["a project in the past", () => project(past), 2, 0],
  ["the log", () => HistoryPage(search()), 1, 0],
  ["a channel", () => ChannelPage({ params: Promise.resolve({ channel: "testing" }), ...search() }), 2, 0],
  ["the meetings", () => MeetingsPage(search()), 1, 0],
  ["the report", () => ReportPage(search()), 2, 0],
  ["sign-in", () => SignInPage(search()), 2, 0],
];

/** Statements of a page; a new connection's own, which comes once and not a page, is left out. */
const count = async (page: Page): Promise<number> =>
  (await statementsOf(async () => page())).statements.filter((text) => !text.includes("SET TimeZone")).length;

async function signInAs(handle: string, actingAs: string | null): Promise<void> {
  const person = await personByHandle(db(), handle);
  if (!person) throw new Error(`Nobody is called ${handle}.`);
  const sid = await openSession(db(), { personId: person.id, actingAs }, new Date(), new Date(Date.now() + 86_400_000));
  cookiesSent.set("slipway", await encode({ token: { sid }, secret: SECRET }));
  await seeSession(sid);
}

describe("the statements of a page", () => {
  it("of a process that has read nothing yet: the whole log, and of the table of spans what this board needs", async () => {
    await extendedOnce();
    forgetLog();
    forgetSpans();
    expect(await count(() => BoardPage(search()))).toBe(7);
    expect(await count(() => BoardPage(search()))).toBe(1);
  });

  it("of an earlier instant that nobody has looked at: four more, once", async () => {
    expect(await count(() => BoardPage(search({ at: "2017-06-07T15:00:00Z" })))).toBeLessThanOrEqual(6);
    expect(await count(() => BoardPage(search({ at: "2017-06-07T15:00:00Z" })))).toBe(1);
  });

  it.each(pages)("%s, for nobody in particular", async (_, page, statements) => {
    cookiesSent.clear();
    await page();
    expect(await count(page)).toBe(statements);
  });

  it.each(pages)(
    "%s, for somebody signed in: their session more, with who they are",
    async (_, page, statements, own) => {
      await signInAs("chair", null);
      expect(await count(page)).toBe(statements + 1 + own);
    },
  );

  it.each(pages)(
    "%s, for a visitor who acts as one of the practice people: the same",
    async (_, page, statements, own) => {
      await signInAs("voter-intel", "maintainer-of-wireguard");
      expect(await count(page)).toBe(statements + 1 + own);
    },
  );

  it("settings, which are of somebody: their tokens and sessions, the chair’s invitations, and nothing twice", async () => {
    await signInAs("chair", null);
    expect(await count(() => SettingsPage(search()))).toBe(5);
  });

  it("one’s own page: what one follows, and one’s tokens", async () => {
    await signInAs("chair", null);
    expect(await count(() => MePage(search()))).toBe(4);
  });
});

describe("at any size", () => {
  it("the board, a project and the log ask the same with a hundred projects more", async () => {
    cookiesSent.clear();
    const asked = async () => [
      await coldly(() => BoardPage(search())),
      await count(() => project()),
      await count(() => HistoryPage(search())),
    ];
    const coldly = async (page: Page) => {
      await extendedOnce();
      forgetLog();
      await look();
      return count(page);
    };
    const before = await asked();
    const projects = Array.from({ length: 100 }, (_, index) => ({
      slug: `made-${index}`,
      summary: "One of many.",
      repository: "https://github.com/linuxkit/linuxkit",
    }));
    await act(practicePerson("chair"), registerProjects, projects);
    expect(board(await look(), { channel: "testing", isTryItDismissed: true }).pages?.said).toBe("1 to 50 of 111");
    expect(await asked()).toEqual(before);
    expect(before[0]).toBeLessThanOrEqual(7);
  });
});

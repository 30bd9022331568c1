import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "@/lib/db/client";
import { createSeeded, type TestDatabase } from "../support/database";
import { formsOf, plain } from "../support/form";
import { asPerson, type Caller } from "../support/login";
import { makeOpenGroup } from "../support/open-group";
import { type RunningApp, startApp } from "../support/server";

/** A group that counts hands and has no meeting in its log admits by the page alone, as its chair finds it. */
const PAGE = "/projects/charts";
let database: TestDatabase;
let app: RunningApp;
let chair: Caller;

beforeAll(async () => {
  database = await createSeeded("empty");
  process.env.DATABASE_URL = database.url;
  await makeOpenGroup();
  await disconnect();
  app = await startApp({ databaseUrl: database.url });
  chair = await asPerson(app, "chair");
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

async function sent(typed: Readonly<Record<string, string>>): Promise<string> {
  const shown = await fetch(app.url + PAGE, { headers: chair });
  const page = await shown.text();
  const form = formsOf(page).find(({ buttons }) => buttons.includes("Record the admission"));
  // Both failed in one run of many and in none since: the page that was answered tells why, should they again.
  if (!form)
    throw new Error(`No form to record the admission on this page, which came with ${shown.status}: ${said(page)}`);
  expect(Object.keys(form.fields)).toContain("meeting");
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...typed })) body.append(name, value);
  const answer = await fetch(app.url + PAGE, { method: "POST", body, headers: { origin: app.url, ...chair } });
  return said(await answer.text());
}

const said = (page: string): string => plain(page.replaceAll(/<script[\s\S]*?<\/script>/g, ""));

const now = () => new Date().toISOString();
const hands = () => ({ for: "1", against: "0", abstain: "0", openedAt: now(), text: "All for it." });

describe("the chair of a group without meetings", () => {
  it("is asked the day of the count, which is not still to come", async () => {
    expect(await sent(hands())).toContain("Must be the day of the meeting");
    expect(await sent({ ...hands(), meeting: "2999-01-01" })).toContain("is still to come");
  });

  it("admits a project by its page", async () =>
    expect(await sent({ ...hands(), meeting: now().slice(0, 10) })).toContain("In the channel since"));
});

import pg from "pg";
import { afterAll, expect, it } from "vitest";
import type { Notice } from "../domain/notice";
import { db } from "./client";
import { hear, isListening, keepListening, stopListening } from "./listen";
import { tell } from "./notices";

afterAll(stopListening);

/** The app's role may end nobody's connection. */
async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}

it("a connection that is cut is another one soon, and says that something may have been missed", async () => {
  const heard: Notice[] = [];
  const steps: string[] = [];
  let step = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      step = resolve;
    });
  hear({
    heard: (notice) => {
      heard.push(notice);
      step();
    },
    begun: () => {
      steps.push("begun");
      step();
    },
    lost: () => steps.push("lost"),
  });
  keepListening();
  keepListening();
  await next();
  expect([isListening(), steps]).toEqual([true, ["begun"]]);
  const cut = next();
  await asOwner(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'slipway listening' AND datname = current_database()",
  );
  await cut;
  expect(steps).toEqual(["begun", "lost", "begun"]);
  const told = next();
  await tell(db(), { token: "one" });
  await told;
  expect(heard).toEqual([{ token: "one" }]);
});

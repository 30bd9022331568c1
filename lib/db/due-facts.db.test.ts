import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aFact, aNote, instant } from "@/tests/support/make";
import type { BodyOf, Fact } from "../domain/fact";
import { db } from "./client";
import { addDue, dropDue, dueDecisions, dueUpTo } from "./due-facts";

beforeEach(() => emptyDatabase());

const hold = (...facts: readonly Fact[]) =>
  addDue(
    db(),
    facts.map(({ at, stream, kind, body }, id) => ({ id, at, stream, kind, body: JSON.stringify(body) })),
  );
const ids = async (instantText: string) => (await dueUpTo(db(), instant(instantText))).map((fact) => fact.id);

describe("what the record holds", () => {
  const facts = [aNote("first", { at: "07-20" }), aNote("second", { at: "07-20" }), aNote("third", { at: "08-01" })];

  it("is due from its instant on, in the record's order", async () => {
    await hold(...facts);
    expect([await ids("07-19"), await ids("07-20"), await ids("08-01")]).toEqual([[], [0, 1], [0, 1, 2]]);
  });

  it("comes with its instant, stream, kind and body", async () => {
    await hold(...facts);
    expect(await dueUpTo(db(), instant("07-21"))).toMatchObject([
      { at: instant("07-20"), stream: "project:wireguard", kind: "note", body: { said: "first" } },
      { body: { said: "second" } },
    ]);
  });

  it("is dropped once it was told", async () => {
    await hold(...facts);
    await dropDue(db(), [0, 1]);
    expect(await ids("2019-01-01")).toEqual([2]);
  });

  it("tells its decisions apart: what happened in fact, earliest first", async () => {
    const body: BodyOf<"decision"> = {
      by: "record",
      id: "in",
      what: "graduate",
      projects: ["wireguard"],
      said: "#2249",
      sources: [],
    };
    await hold(aNote("no decision"), aFact("decision", body, { at: "07-20" }));
    expect(await dueDecisions(db())).toEqual([{ at: instant("07-20"), body }]);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aLog, aNote, anAttestation, aProject } from "@/tests/support/make";
import type { Fact } from "../domain/fact";
import { canonical } from "../formats/canonical";
import { db } from "./client";
import { factOf, factsAfter, insertFacts, rowsAfter } from "./fact-rows";

beforeEach(() => emptyDatabase());

const insert = (...facts: readonly Fact[]) =>
  insertFacts(
    db(),
    facts.map((fact) => ({ ...fact, canonicalBody: canonical(fact.body) })),
  );

describe("facts as rows", () => {
  const token = { kind: "token", id: "t1:with:colons" } as const;
  it.each<readonly [string, Fact]>([
    ["a person's word", anAttestation("readme", { text: '“æ ☂” \u0000 \\ "' })],
    ["a token's, through its maker", anAttestation("readme", {}, { by: token, via: "maintainer" })],
    ["of another course", aNote("in fact", { course: "record" })],
    [
      "with milliseconds, long before it was recorded",
      aNote("old", { at: Date.UTC(1969, 6, 20, 20, 17, 40, 123), recordedAt: "07-19" }),
    ],
    ["in the instance's stream", aNote("said", { stream: "instance" })],
  ])("%s comes back as it was", async (_, fact) => {
    const facts = aLog(aProject(), fact);
    await insert(...facts);
    expect(await factsAfter(db(), 0)).toEqual(facts);
  });

  it("are read after a place, in the order of the log", async () => {
    const facts = aLog(aNote("one"), aNote("two"), aNote("three"));
    await insert(...[...facts].reverse());
    expect((await factsAfter(db(), 1)).map((fact) => fact.seq)).toEqual([2, 3]);
    expect(await factsAfter(db(), 3)).toEqual([]);
  });

  it("are read unread in portions, and each can be read for itself", async () => {
    const facts = aLog(aNote("one"), aNote("two"), aNote("three"));
    await insert(...facts);
    const rows = [...(await rowsAfter(db(), 0, 2)), ...(await rowsAfter(db(), 2, 2))];
    expect(rows.map(factOf)).toEqual(facts);
    expect(rows.map(({ body }) => body)).toEqual(facts.map(({ body }) => canonical(body)));
  });

  it("an actor of no known kind is a bug", async () => {
    const [fact] = aLog(aNote("one", { by: { kind: "robot" as "person", id: "x" } }));
    if (fact) await insert(fact);
    await expect(factsAfter(db(), 0)).rejects.toThrow();
  });
});

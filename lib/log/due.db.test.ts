import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aCandidate, aFact, aNote, anAttestation, aProject, instant } from "@/tests/support/make";
import { noting, saying } from "@/tests/support/noting";
import { db } from "../db/client";
import { addDue } from "../db/due-facts";
import { factsAfter } from "../db/fact-rows";
import type { Fact } from "../domain/fact";
import { textOf } from "../domain/instant";
import { canonical } from "../formats/canonical";
import { startClock } from "./clock";
import { dueSayings } from "./due";
import { forgetLog } from "./known-log";
import { perform, performAll } from "./perform";

beforeEach(async () => {
  await emptyDatabase();
  forgetLog();
});

const facts = () => factsAfter(db(), 0);
const said = async () => (await facts()).map((fact) => (fact.kind === "note" ? fact.body.said : fact.kind));

describe("a practice copy", () => {
  const START = instant("07-19 16:00");
  const due = (...list: readonly Fact[]) =>
    addDue(
      db(),
      list.map(({ at, stream, kind, body }, id) => ({ id, at, stream, kind, body: canonical(body) })),
    );
  const decision = aFact(
    "decision",
    { by: "record", id: "in", what: "graduate", projects: ["wireguard"], said: "#2249", sources: [] },
    { at: "07-20" },
  );
  const moveTo = (day: string) =>
    saying(
      aFact("clock-moved", { by: "7 days", from: textOf(START), to: textOf(instant(day)) }, { stream: "instance" }),
    );
  const courses = async () => (await facts()).map((fact) => [fact.kind, fact.actor.kind, fact.course]);

  beforeEach(() => startClock(db(), START));

  it("dates what is done by its own clock", async () => {
    const { recorded } = await perform(saying({ ...aNote("one"), at: null }));
    expect(recorded[0]?.at).toBeGreaterThanOrEqual(START);
    expect(recorded[0]?.at).toBeLessThan(START + 60_000);
  });

  it("is told what the record holds before anything is decided", async () => {
    await due(
      aNote("on 1 July", { at: "07-01" }),
      aNote("on 19 July", { at: START }),
      aNote("in August", { at: "08-01" }),
    );
    expect((await perform(noting("practice"))).answer).toEqual({ entries: [3], before: 2, after: 3 });
    expect(await said()).toEqual(["on 1 July", "on 19 July", "practice"]);
    expect(await db().dueFact.count()).toBe(1);
  });

  it("keeps each instant of the record, and records it now", async () => {
    await due(aNote("on 1 July", { at: "07-01" }));
    await performAll([]);
    const [fact] = await facts();
    expect(fact).toMatchObject({ at: instant("07-01"), actor: { kind: "record", id: "sig" }, course: null });
    expect(fact?.recordedAt).toBeGreaterThanOrEqual(START);
  });

  it("moves forward by a fact, and what came between is told before the next act", async () => {
    await due(aNote("on 20 July", { at: "07-20" }), aNote("in August", { at: "08-01" }));
    await perform(moveTo("07-26"));
    const { recorded } = await perform(noting("after"));
    expect(await said()).toEqual(["clock-moved", "on 20 July", "after"]);
    expect(recorded[0]?.at).toBeGreaterThanOrEqual(instant("07-26"));
  });

  it("even where the next act shares its turn of the lock", async () => {
    await due(aNote("on 20 July", { at: "07-20" }));
    const [, next] = await performAll([moveTo("07-26"), noting("after")] as never);
    expect(await said()).toEqual(["clock-moved", "on 20 July", "after"]);
    expect(next).toMatchObject({ answer: { entries: [3], before: 1, after: 2 } });
  });

  it("keeps the record's decisions as another course: they never move its board", async () => {
    await due(decision, aNote("on 21 July", { at: "07-21" }));
    await perform(moveTo("07-26"));
    await performAll([]);
    expect(await courses()).toEqual([
      ["clock-moved", "person", null],
      ["decision", "record", "record"],
      ["note", "record", null],
    ]);
  });

  it.each([
    ["a decision", decision, "record"],
    ["a candidate", aCandidate("practice"), "record"],
    ["an attestation", anAttestation("readme"), "record"],
    ["a note changes nothing", aNote("practice"), null],
    ["nor does what is said of another project", anAttestation("readme", {}, { stream: "project:landlock" }), null],
  ])("and the record's facts on a project that practice has changed: %s", async (_, changed, course) => {
    await due(aCandidate("in fact", { at: "07-21" }));
    await perform(saying(changed, ...moveTo("07-26").input));
    await performAll([]);
    expect((await facts()).at(-1)).toMatchObject({ kind: "revision", actor: { kind: "record" }, course });
  });

  it("the record's own facts before do not make it practice", async () => {
    await due(
      aCandidate("in fact", { at: "07-01" }),
      anAttestation("readme", {}, { at: "07-02" }),
      aCandidate("later", { at: "07-21" }),
    );
    await performAll([]);
    await perform(moveTo("07-26"));
    await performAll([]);
    expect((await facts()).map((fact) => fact.course)).toEqual([null, null, null, null]);
  });
});

it("a real instance is told nothing by the record", async () => {
  await startClock(db(), null);
  await addDue(db(), [
    { id: 1, at: instant("07-01"), stream: "project:wireguard", kind: "project", body: canonical(aProject().body) },
  ]);
  await perform(noting("one"));
  expect(await said()).toEqual(["one"]);
});

it("a fact of no known kind is a bug", () => {
  const fact = { id: 1, at: instant("07-01"), stream: "project:wireguard", kind: "vibes", body: {} };
  expect(() => dueSayings([fact], { stream: () => [] })).toThrow("no known kind: vibes");
});

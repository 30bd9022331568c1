import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aFact, aNote, anAttestation, aProject, instant, type Told } from "@/tests/support/make";
import { db } from "../db/client";
import { factsAfter } from "../db/fact-rows";
import { readHead } from "../db/head";
import type { Fact, Saying } from "../domain/fact";
import { factDigest } from "../formats/canonical";
import { append, place } from "./append";

beforeEach(() => emptyDatabase());

const NOTHING = { seq: 0, recordedAt: null };
const note = (said: string, told: Told = {}): Saying => aNote(said, told);
const at = (day: string) => () => instant(day);
const add = (sayings: readonly Saying[], recordedAt: (saying: Saying) => number = at("07-19")) =>
  append(db(), sayings, NOTHING, new Map(), recordedAt);

describe("appending", () => {
  it("numbers facts from 1 without a gap, in the order they were said", async () => {
    await add([note("one"), note("two")]);
    const last = await readHead(db());
    await append(db(), [note("three")], last, new Map(), at("07-20"));
    expect((await factsAfter(db(), 0)).map((fact) => fact.seq)).toEqual([1, 2, 3]);
  });

  it("names in each fact the one before it in its stream", async () => {
    const streams = [
      "project:wireguard",
      "project:landlock",
      "project:wireguard",
      "instance",
      "project:wireguard",
    ] as const;
    const facts = await add(streams.map((stream, index) => note(`entry ${index}`, { stream })));
    expect(facts.map((fact) => facts.find((it) => it.digest === fact.prev)?.seq ?? null)).toEqual([
      null,
      null,
      1,
      null,
      3,
    ]);
  });

  it("goes on from the ends of the streams that it is given", async () => {
    const ends = new Map([["project:wireguard", "d".repeat(64)]]);
    const [fact] = await append(db(), [note("on")], { seq: 7, recordedAt: null }, ends, at("07-19"));
    expect(fact).toMatchObject({ seq: 8, prev: "d".repeat(64) });
  });

  it("gives a digest that anybody can compute again from the row", async () => {
    await add([note("one"), aProject("wireguard"), anAttestation("readme", { text: "It says “how”, in æther ☂." })]);
    for (const fact of await factsAfter(db(), 0)) expect(factDigest(fact)).toBe(fact.digest);
  });

  it("keeps the body as canonical text, keys in order", async () => {
    await add([anAttestation("readme", { url: "https://github.com/linuxkit/linuxkit", claim: "met" })]);
    const [row] = await db().$queryRaw<{ body: string }[]>`SELECT body FROM fact`;
    expect(row?.body).toBe('{"claim":"met","criterion":"readme","url":"https://github.com/linuxkit/linuxkit"}');
  });

  it("answers what the database then holds", async () => {
    const facts = await add([note("one"), aProject("wireguard")]);
    expect(await factsAfter(db(), 0)).toEqual(facts);
  });
});

describe("when it was recorded", () => {
  it("is when it happened, where nothing else is said", () => {
    const saying = { ...note("one"), at: null };
    expect(place([saying], NOTHING, new Map(), at("07-19"))[0]).toMatchObject({
      at: instant("07-19"),
      recordedAt: instant("07-19"),
    });
  });

  it("never goes back", () => {
    const days = ["07-19", "07-18"];
    const back = () => place([note("one"), note("two")], NOTHING, new Map(), () => instant(days.shift() ?? ""));
    expect(back).toThrow("would be recorded before the entry that precedes it");
    expect(() => place([note("one")], { seq: 4, recordedAt: instant("07-20") }, new Map(), at("07-19"))).toThrow();
  });
});

it("a body that is not of its kind is a bug, and nothing is written", async () => {
  const broken = aFact("ci-run", { check: "build" } as Extract<Fact, { kind: "ci-run" }>["body"]);
  await expect(add([note("one"), broken])).rejects.toThrow();
  expect(await factsAfter(db(), 0)).toEqual([]);
});

describe("the log only grows, whoever asks", () => {
  it.each([
    "UPDATE fact SET body = '{}'",
    "UPDATE fact SET seq = 2",
    "DELETE FROM fact",
    "DELETE FROM fact WHERE seq = 1",
    "TRUNCATE fact",
    "TRUNCATE fact, project CASCADE",
  ])("%s is refused to the database's owner", async (statement) => {
    await add([note("one")]);
    const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await owner.connect();
    try {
      await expect(owner.query(statement)).rejects.toThrow("The log is append-only");
    } finally {
      await owner.end();
    }
    expect(await factsAfter(db(), 0)).toHaveLength(1);
  });

  it("no number and no digest is given twice", async () => {
    await add([note("one")]);
    await expect(add([note("another one")])).rejects.toThrow();
    expect(await factsAfter(db(), 0)).toHaveLength(1);
  });
});

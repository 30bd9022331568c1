import { expect, test } from "vitest";
import type { Fact } from "../domain/fact";
import { canonical, factDigest, isSameValue, sha256 } from "./canonical";

const fact: Omit<Fact, "digest"> = {
  seq: 2,
  stream: "project:wireguard",
  prev: null,
  kind: "withdrawal",
  actor: { kind: "person", id: "chair" },
  via: null,
  at: Date.UTC(2017, 6, 19, 16),
  recordedAt: Date.UTC(2017, 6, 19, 16),
  course: null,
  body: { fact: 1 },
};

test("the order of keys changes no text", () => {
  expect(canonical({ b: [1, { d: 2, c: 3 }], a: "ä" })).toBe('{"a":"ä","b":[1,{"c":3,"d":2}]}');
});

test("values are the same whatever the order of their keys, and lists only in theirs", () => {
  expect(isSameValue({ a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] })).toBe(true);
  expect(isSameValue({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});

test("what JSON cannot say is refused, not written as null", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, "\ud800"])
    expect(() => canonical(value)).toThrow();
});

test("a digest is of every field but itself", () => {
  const digest = factDigest(fact);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  const changes: Partial<Fact>[] = [
    { seq: 3 },
    { stream: "instance" },
    { prev: "x" },
    { actor: { kind: "token", id: "chair" } },
    { via: "y" },
    { at: fact.at + 1 },
    { recordedAt: fact.recordedAt + 1 },
    { course: "record" },
    { body: { fact: 9 } },
  ];
  for (const change of changes) expect(factDigest({ ...fact, ...change } as Omit<Fact, "digest">)).not.toBe(digest);
});

test("the digest of a known fact is golden", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(factDigest(fact)).toBe("34327f9e246c35f2d7182621f321b1daa45f26f80458fea9e4cf5dba5a560a10");
});

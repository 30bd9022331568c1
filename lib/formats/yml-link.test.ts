import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "../domain/refusal";
import { packYml, unpackYml } from "./yml-link";

test("law: what was packed is unpacked to the letter, or it is too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 3000 }), (text) => {
      const packed = packYml(text);
      if (packed !== null) expect(unpackYml(packed)).toBe(text);
    }),
  );
});

test("a yml of five thousand lines that repeats itself goes into a link; one of noise does not", () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `  - name: s${i % 10}`).join("\n");
  expect(packYml(lines)?.length).toBeLessThan(1000);
  expect(packYml(randomBytes(6000).toString("hex"))).toBeNull();
  expect(packYml("x".repeat(1024 * 1024 + 1))).toBeNull();
});

describe("a link that is none", () => {
  const bomb = deflateRawSync("x".repeat(3 * 1024 * 1024)).toString("base64url");
  test.each([
    ["cut", (packYml("kernel:\n  image: linuxkit/kernel:4.9.38\n") ?? "").slice(0, 20)],
    ["altered", "abc%20def"],
    ["empty", ""],
    ["a trap that unpacks to three megabytes", bomb],
    ["not text", deflateRawSync(Buffer.from([0xff, 0xfe, 0x80])).toString("base64url")],
    ["longer than any of ours", "A".repeat(6001)],
  ])("%s", (_, packed) => {
    expect(() => unpackYml(packed)).toThrow(Refusal);
  });
});

import { expect, it } from "vitest";
import { digestOf, newSecret } from "./secret";

it("a secret has its prefix and 32 random bytes, and is never the same", () => {
  const secrets = Array.from({ length: 100 }, () => newSecret("slw_"));
  for (const secret of secrets) expect(secret).toMatch(/^slw_[\w-]{43}$/);
  expect(new Set(secrets).size).toBe(100);
});

it("what is kept of it is its SHA-256", () => {
  expect(digestOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

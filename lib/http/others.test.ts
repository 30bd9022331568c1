import { expect, it, vi } from "vitest";
import { others } from "./others";

vi.mock("../log/practice-mark", () => ({ practiceMark: async () => ({}) }));

it("answers the methods that are left, and OPTIONS", () => {
  expect(Object.keys(others("GET", "POST")).sort()).toEqual(["DELETE", "OPTIONS", "PATCH", "PUT"]);
  expect(Object.keys(others("POST")).sort()).toEqual(["DELETE", "GET", "OPTIONS", "PATCH", "PUT"]);
});

it("refuses with 405 as a problem, and names what is allowed", async () => {
  const answer = await others("GET", "PATCH").PUT(new Request("http://localhost/x", { method: "PUT" }));
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, PATCH, OPTIONS"]);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({
    code: "not-allowed",
    detail: "Not done: this address takes GET and PATCH, not PUT.",
  });
});

it("tells whoever asks which methods there are", async () => {
  const answer = await others("POST").OPTIONS(new Request("http://localhost/x", { method: "OPTIONS" }));
  expect([answer.status, answer.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
});

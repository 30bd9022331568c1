import { expect, it } from "vitest";
import { beneath, causes, waivableCauses, worstFirst } from "./standing";

it("standings are ordered from the worst to the best, each once", () => {
  expect(worstFirst).toEqual(["unmet", "unknown", "pending", "stale", "not applicable", "met"]);
});

it("causes are a closed set, each once; those that may be waived are none that CI, a yml or a kernel shows", () => {
  expect(new Set(causes).size).toBe(causes.length);
  expect(waivableCauses).not.toContain("failed");
  expect(waivableCauses).not.toContain("needs");
});

it("a waived standing has its own word beneath", () => {
  const bare = {
    cause: null,
    used: [],
    until: null,
    whoCanAct: [],
    detail: { of: "rule", tags: [] },
    key: "k",
    reason: null,
  } as const;
  const waiver = { seq: 7, grants: [8, 9], until: 1, beneath: "stale" } as const;
  expect(beneath({ ...bare, is: "waived", waiver }).is).toBe("stale");
  expect(beneath({ ...bare, is: "met", waiver: null }).is).toBe("met");
});

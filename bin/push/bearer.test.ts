import { expect, it } from "vitest";
import { bearerOf } from "./bearer.mjs";
import { BadUsage } from "./usage.mjs";

const actions = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://actions.example/token?api-version=2.0",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "of-the-job",
};
const forge = (answer: Response, asked: [string, string | null][] = []) =>
  (async (address, init) => {
    asked.push([String(address), new Headers(init?.headers).get("authorization")]);
    return answer;
  }) as typeof fetch;

it("GitHub Actions gives one for this very server", async () => {
  const asked: [string, string | null][] = [];
  const token = await bearerOf(
    { ...actions, SLIPWAY_TOKEN: "slw_a" },
    "https://slipway.example",
    forge(Response.json({ value: "a.b.c" }), asked),
  );
  expect(token).toBe("a.b.c");
  expect(asked).toEqual([
    ["https://actions.example/token?api-version=2.0&audience=https%3A%2F%2Fslipway.example", "Bearer of-the-job"],
  ]);
});

it("and says so where it does not", async () => {
  await expect(bearerOf(actions, "https://s.example", forge(new Response("no", { status: 403 })))).rejects.toThrow(
    "it answered 403",
  );
});

it("GitLab has one in a variable; elsewhere there is Slipway’s own", async () => {
  expect(await bearerOf({ SLIPWAY_ID_TOKEN: "a.b.c", SLIPWAY_TOKEN: "slw_a" }, "")).toBe("a.b.c");
  expect(await bearerOf({ SLIPWAY_ID_TOKEN: "", SLIPWAY_TOKEN: "slw_a" }, "")).toBe("slw_a");
});

it("without any it says how to have one", async () => {
  await expect(bearerOf({}, "")).rejects.toThrow(BadUsage);
  await expect(bearerOf({ GITHUB_ACTIONS: "true" }, "")).rejects.toThrow("permissions: id-token: write");
});

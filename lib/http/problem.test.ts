import { afterEach, describe, expect, it, vi } from "vitest";
import { Refusal, type RefusalCode } from "../domain/refusal";
import { problem, refusalOf } from "./problem";
import { statusOf, titleOf } from "./status";

afterEach(() => vi.restoreAllMocks());
const told = async (failure: unknown, mark: { practice?: true } = {}) => {
  const answer = await problem(failure, async () => mark);
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
};

describe("a refusal", () => {
  it.each(Object.entries(statusOf) as [RefusalCode, number][])("%s is answered with %d", async (code, status) => {
    const { headers, body, ...answer } = await told(new Refusal(code, "Not done: so it is."));
    expect(answer.status).toBe(status);
    expect(body).toEqual({
      type: `/api/v1/problems#${code}`,
      title: titleOf[code],
      status,
      detail: "Not done: so it is.",
      code,
    });
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("retry-after")).toBe(status === 429 || status === 503 ? "5" : null);
  });

  it("names each wrong field", async () => {
    const errors = [{ path: "url", message: "Link the evidence." }];
    expect((await told(new Refusal("bad-input", "No.", errors))).body.errors).toEqual(errors);
  });
});

describe("on a practice copy", () => {
  it("says so of itself, but where the database is away", async () => {
    const mark = { practice: true } as const;
    expect((await told(new Refusal("conflict", "No."), mark)).body.practice).toBe(true);
    expect((await told(new Refusal("unavailable", "No."), mark)).body.practice).toBeUndefined();
  });

  it("is told without its mark when that cannot be read", async () => {
    const answer = await problem(new Refusal("conflict", "No."), () => Promise.reject(new Error("away")));
    expect([answer.status, (await answer.json()).practice]).toEqual([409, undefined]);
  });
});

describe("what is no refusal", () => {
  it("is our fault: told under a short name, and nothing of it leaks", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { status, body } = await told(new Error("password=hunter2 at /srv/slipway"));
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain("hunter2");
    expect(body.detail).toContain(String(logged.mock.calls[0]?.[0]));
  });

  it("is logged with where it came from, and without the row that a database's error carries", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    await told(Object.assign(new Error("duplicate key"), { detail: "Key (digest)=(a-secret) already exists." }));
    const line = logged.mock.calls.flat().map(String).join(" ");
    expect(line).toContain("duplicate key");
    expect(line).toContain("problem.test.ts");
    expect(JSON.stringify(logged.mock.calls)).not.toContain("a-secret");
  });

  it.each([
    Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" }),
    Object.assign(new Error("Invalid prisma.fact.findMany() invocation"), { code: "P1001" }),
    Object.assign(new Error("Transaction API error: Unable to start a transaction"), { code: "P2028" }),
    Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" }),
    Object.assign(new Error("sorry, too many clients already"), { code: "53300" }),
    new Error("Connection terminated unexpectedly"),
    new Error("Invalid prisma.fact.findMany() invocation:\n\nConnection terminated unexpectedly"),
    Object.assign(new Error("x"), { cause: { kind: "DatabaseNotReachable" } }),
    Object.assign(new Error("x"), { meta: { driverAdapterError: { cause: { originalCode: "57P01" } } } }),
  ])("says that the database is away: %s", (failure) => {
    expect(refusalOf(failure)).toMatchObject({
      code: "unavailable",
      sentence: expect.stringContaining("nothing is done twice"),
    });
  });

  it("nothing else is taken for that", () => {
    const circle: Error & { self?: unknown } = new Error("x");
    circle.self = circle;
    for (const failure of [circle, new Error("x"), "ECONNREFUSED", null, undefined, { code: "P1001" }])
      expect(refusalOf(failure)).toBeUndefined();
  });

  it.each([
    Object.assign(new Error("NEXT_REDIRECT"), {
      digest: "NEXT_REDIRECT;replace;/sign-in?to=%2Fsettings%3Fproject%3Drfc53300;307;",
    }),
    Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/sign-in?to=%2F%3Fq%3DP1001;307;" }),
    new Error("rfc53300 is no member of testing: nothing of it is built."),
    Object.assign(new Error("no such criterion"), { key: "ECONNREFUSED", input: "Connection terminated" }),
  ])("nor what somebody wrote: %s", (failure) => expect(refusalOf(failure)).toBeUndefined());
});

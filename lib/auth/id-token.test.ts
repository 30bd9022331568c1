import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CiIssuer, githubClaims, type Lie, startCiIssuer } from "@/tests/support/ci-issuer";
import { readEnv } from "../env";
import { checkIdToken, isIdToken } from "./id-token";

const AUDIENCE = "https://slipway.example";
const NOW = Date.now();
const seconds = (by: number) => Math.floor(NOW / 1000) + by;
let issuer: CiIssuer;
beforeAll(async () => {
  issuer = await startCiIssuer();
});
afterAll(() => issuer.stop());

const settings = (more: object = {}) =>
  readEnv({
    DATABASE_URL: "postgresql://slipway@127.0.0.1/slipway",
    NEXTAUTH_URL: AUDIENCE,
    CI_ISSUERS: `github=${issuer.url}`,
    ...more,
  });
const check = (changes: object = {}, lie?: Lie) =>
  checkIdToken(issuer.token(githubClaims(issuer.url, AUDIENCE, { ...changes }), lie), settings(), NOW);
const refusal = (words: string) => ({
  code: "not-signed-in",
  sentence: expect.stringMatching(new RegExp(`^Not done: this ID token is not good: .*${words}.*\\.$`)),
});

describe("an ID token", () => {
  it("that is good tells what it claims, and whose word that is", async () => {
    const { from, claims } = await check();
    expect(from).toEqual({ forge: "github", issuer: issuer.url });
    expect(claims).toMatchObject({ repository: "wireguard/wireguard-linuxkit", run_attempt: "2" });
  });

  it("is told from a token of ours by its three parts", () => {
    expect([issuer.token({}), issuer.token({}, "none")].map(isIdToken)).toEqual([true, true]);
    expect(["slw_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a.b", "a.b.c.d", "a.b.c d"].some(isIdToken)).toBe(false);
  });

  const lies: readonly [Lie, string][] = [
    ["foreign key", "none of its issuer’s keys"],
    ["foreign name", "none of its issuer’s keys"],
    ["key in the header", "none of its issuer’s keys"],
    ["cut", "none of its issuer’s keys"],
    ["none", "in a way that is not taken"],
    ["secret", "in a way that is not taken"],
  ];
  it.each(lies)("that is falsely signed (%s) is refused", (lie, words) =>
    expect(check({}, lie)).rejects.toMatchObject(refusal(words)),
  );

  const claims: readonly [object, string][] = [
    [{ exp: seconds(-61) }, "it is over"],
    [{ exp: undefined }, "its exp is missing"],
    [{ exp: "tomorrow" }, "its exp is missing or wrong"],
    [{ nbf: seconds(62) }, "its nbf is missing, or lies ahead"],
    [{ iat: seconds(62) }, "its iat is missing, or lies ahead"],
    [{ iat: undefined }, "its iat is missing"],
    [{ iat: seconds(-86_461) }, "it is over"],
    [{ aud: "https://elsewhere.example" }, "whose audience is https://slipway.example"],
    [{ aud: `${AUDIENCE}/` }, "whose audience is https://slipway.example"],
    [{ aud: [AUDIENCE, "https://elsewhere.example"] }, "not for https://slipway.example alone"],
    [{ aud: undefined }, "whose audience is https://slipway.example"],
    [{ iss: "https://elsewhere.example" }, "“https://elsewhere.example”, and this instance takes those of http"],
    [{ iss: undefined }, "its issuer is not named"],
    [{ filler: "x".repeat(9_000) }, "longer than any"],
  ];
  it.each(claims)("that lies in what it says is refused, %#", (changes, words) =>
    expect(check(changes)).rejects.toMatchObject(refusal(words)),
  );

  it("that cannot be read is refused", async () => {
    for (const token of ["a.b.c", `${issuer.token({}).split(".")[0]}.x.y`])
      await expect(checkIdToken(token, settings(), NOW)).rejects.toMatchObject(refusal("cannot be read"));
  });

  it("is good for a minute more than it says, by a clock that is off", async () => {
    await expect(check({ exp: seconds(-58), iat: seconds(58), nbf: seconds(58) })).resolves.toBeDefined();
  });

  it("of an issuer that nobody configured is asked for nowhere", async () => {
    const other = await startCiIssuer();
    const token = other.token(githubClaims(other.url, AUDIENCE));
    await expect(checkIdToken(token, settings(), NOW)).rejects.toMatchObject(refusal("its operator adds one"));
    await expect(checkIdToken(token, settings({ CI_ISSUERS: "none" }), NOW)).rejects.toMatchObject(
      refusal("this instance takes none"),
    );
    expect(other.asked).toEqual([]);
    await other.stop();
  });
});

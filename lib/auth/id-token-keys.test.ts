import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CiIssuer, githubClaims, gitlabClaims, startCiIssuer } from "@/tests/support/ci-issuer";
import { type CiIssuer as From, readEnv } from "../env";
import { checkIdToken } from "./id-token";
import { keysOf } from "./id-token-keys";

const AUDIENCE = "https://slipway.example";
let issuer: CiIssuer;
beforeEach(async () => {
  issuer = await startCiIssuer();
});
afterEach(() => issuer.stop());

const check = (forge: From["forge"] = "github") =>
  checkIdToken(
    issuer.token((forge === "github" ? githubClaims : gitlabClaims)(issuer.url, AUDIENCE)),
    readEnv({
      DATABASE_URL: "postgresql://slipway@127.0.0.1/slipway",
      NEXTAUTH_URL: AUDIENCE,
      CI_ISSUERS: `${forge}=${issuer.url}`,
    }),
  );
const unavailable = { code: "unavailable", sentence: expect.stringContaining("does not give the keys") };

describe("an issuer’s keys", () => {
  it.each([
    ["github", "/.well-known/jwks"],
    ["gitlab", "/oauth/discovery/keys"],
  ] as const)("of %s are asked for at %s, once for many tokens", async (forge, path) => {
    await check(forge);
    await Promise.all([check(forge), check(forge)]);
    expect(issuer.asked).toEqual([path]);
  });

  it("are asked for anew by a token that names one which is not known", async () => {
    keysOf({ forge: "github", issuer: issuer.url }, { cooldownDuration: 0 });
    await check();
    issuer.rotate();
    await check();
    expect(issuer.asked).toHaveLength(2);
  });

  it("are asked for once in a while alone, whatever tokens name", async () => {
    await check();
    issuer.rotate();
    await expect(check()).rejects.toMatchObject({ code: "not-signed-in" });
    await expect(check()).rejects.toMatchObject({ code: "not-signed-in" });
    expect(issuer.asked).toHaveLength(1);
  });

  it("that are gone check nothing any more", async () => {
    keysOf({ forge: "github", issuer: issuer.url }, { cooldownDuration: 0, cacheMaxAge: 0 });
    const old = issuer.token(githubClaims(issuer.url, AUDIENCE));
    issuer.rotate();
    const settings = { ...readEnv({ DATABASE_URL: "postgresql://slipway@127.0.0.1/slipway" }), address: AUDIENCE };
    const CI_ISSUERS = [{ forge: "github" as const, issuer: issuer.url }];
    await expect(checkIdToken(old, { ...settings, CI_ISSUERS })).rejects.toMatchObject({ code: "not-signed-in" });
  });

  it.each([500, "text"] as const)(
    "that do not come (%s) are no fault of the token; later it is good",
    async (instead) => {
      issuer.answers(instead);
      await expect(check()).rejects.toMatchObject(unavailable);
      issuer.answers(null);
      await expect(check()).resolves.toBeDefined();
    },
  );

  it("are not waited for without end", async () => {
    keysOf({ forge: "github", issuer: issuer.url }, { timeoutDuration: 20 });
    issuer.answers("nothing");
    await expect(check()).rejects.toMatchObject(unavailable);
  });

  it("of an issuer that is gone are not there", async () => {
    await issuer.stop();
    await expect(check()).rejects.toMatchObject(unavailable);
    issuer = await startCiIssuer();
  });
});

import { describe, expect, it } from "vitest";
import { BadVariable, isLoopback, providersIn, readEnv } from "./env";

const DATABASE_URL = "postgresql://slipway@127.0.0.1:5432/slipway";

const OIDC = { OIDC_ISSUER: "https://id.example/realm", OIDC_CLIENT_ID: "slipway", OIDC_CLIENT_SECRET: "hunter2" };

describe("the settings", () => {
  it("name where else one can have an account: nowhere, GitHub, an issuer by its name or its host", () => {
    const names = (given: object) => providersIn(readEnv({ DATABASE_URL, ...given })).map((it) => it.name);
    expect(names({})).toEqual([]);
    expect(names({ GITHUB_ID: "1", GITHUB_SECRET: "2", ...OIDC })).toEqual(["GitHub", "id.example"]);
    expect(names({ ...OIDC, OIDC_NAME: "Example ID" })).toEqual(["Example ID"]);
    expect(names({ ...OIDC, OIDC_ISSUER: "http://127.0.0.1:4000" })).toEqual(["127.0.0.1"]);
  });

  it("take an issuer's address as one, with slashes at its end or without", () => {
    const issuer = readEnv({ DATABASE_URL, ...OIDC, OIDC_ISSUER: `${OIDC.OIDC_ISSUER}//` }).OIDC_ISSUER;
    expect(issuer).toBe(OIDC.OIDC_ISSUER);
  });

  it("need a database alone, and listen on this machine by default", () => {
    expect(readEnv({ DATABASE_URL })).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 3000,
      address: "http://127.0.0.1:3000",
    });
  });

  it.each([
    [{}, true],
    [{ HOST: "::1" }, true],
    [{ HOST: "0.0.0.0" }, false],
    [{ NEXTAUTH_URL: "https://slipway.example" }, false],
  ])("%o: only this machine reaches it, %s", (given, alone) => {
    expect(isLoopback(readEnv({ DATABASE_URL, ...given }))).toBe(alone);
  });

  it("count a variable that is set to nothing as not set", () => {
    expect(readEnv({ DATABASE_URL, PORT: "", GITHUB_ID: "", GITHUB_SECRET: "" }).PORT).toBe(3000);
  });

  it.each([
    [{ NEXTAUTH_URL: "https://slipway.example/" }, "https://slipway.example"],
    [{ HOST: "0.0.0.0", PORT: "8080" }, "http://localhost:8080"],
    [{ HOST: "::1" }, "http://[::1]:3000"],
  ])("say where browsers reach the app: %o", (given, address) => {
    expect(readEnv({ DATABASE_URL, ...given }).address).toBe(address);
  });

  it.each([
    [undefined, ["github https://token.actions.githubusercontent.com", "gitlab https://gitlab.com"]],
    ["none", []],
    ["gitlab=https://gitlab.example/ci/", ["gitlab https://gitlab.example/ci"]],
    [
      "github, gitlab=http://127.0.0.1:4000",
      ["github https://token.actions.githubusercontent.com", "gitlab http://127.0.0.1:4000"],
    ],
  ])("say whose ID tokens are taken of CI: %j", (CI_ISSUERS, taken) => {
    const { CI_ISSUERS: issuers } = readEnv({ DATABASE_URL, CI_ISSUERS });
    expect(issuers.map(({ forge, issuer }) => `${forge} ${issuer}`)).toEqual(taken);
  });

  it.each([
    [{}, "DATABASE_URL is missing"],
    [{ DATABASE_URL: "mysql://root:hunter2@db/x" }, "DATABASE_URL must be an address that starts with postgresql://"],
    [{ DATABASE_URL, PORT: "http" }, "PORT must be a number"],
    [{ DATABASE_URL, PORT: "70000" }, "PORT "],
    [{ DATABASE_URL, NEXTAUTH_URL: "slipway.example" }, "NEXTAUTH_URL must be an address"],
    [{ DATABASE_URL, NEXTAUTH_SECRET: "hunter2" }, "NEXTAUTH_SECRET must have at least 32 characters"],
    [{ DATABASE_URL, GITHUB_ID: "1" }, "GITHUB_ID and GITHUB_SECRET must be set together"],
    [
      { DATABASE_URL, OIDC_CLIENT_SECRET: "hunter2" },
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together",
    ],
    [
      { DATABASE_URL, ...OIDC, OIDC_CLIENT_ID: "" },
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together",
    ],
    [{ DATABASE_URL, ...OIDC, OIDC_ISSUER: "id.example" }, "OIDC_ISSUER must be an address that starts with https://"],
    [{ DATABASE_URL, ...OIDC, OIDC_ISSUER: "http://id.example" }, "OIDC_ISSUER must start with https://"],
    [{ DATABASE_URL, CI_ISSUERS: "hunter2" }, "CI_ISSUERS must list github, gitlab, or others"],
    [{ DATABASE_URL, CI_ISSUERS: "github gitlab=gitlab.example" }, "CI_ISSUERS must list github, gitlab, or others"],
    [{ DATABASE_URL, CI_ISSUERS: "gitlab=https://a:hunter2@gitlab.example" }, "CI_ISSUERS must list github, gitlab"],
    [{ DATABASE_URL, CI_ISSUERS: "gitlab=http://gitlab.example" }, "CI_ISSUERS must start with https://"],
  ])("refuse %o in one line that gives no value away", (given, line) => {
    const refusal = refusalOf(given);
    expect(refusal).toContain(line);
    expect(refusal).not.toMatch(/\n|hunter2/);
  });
});

function refusalOf(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof BadVariable) return error.message;
  }
  throw new Error("nothing was refused");
}

import { describe, expect, it } from "vitest";
import { needNode, readOptions } from "./options.mjs";

const own = "postgresql://me@db.example/slipway";

describe("what the start is asked for", () => {
  it.each([
    [[], {}, { address: "http://127.0.0.1:3000", seed: [] }],
    [["--record"], {}, { seed: ["--record"] }],
    [[], { DATABASE_URL: own }, { databaseUrl: own, seed: ["--empty"] }],
    [["--record"], { DATABASE_URL: own }, { seed: ["--record"] }],
    [[], { DATABASE_URL: "", PORT: "", HOST: "" }, { databaseUrl: undefined, port: 3000 }],
    [[], { HOST: "0.0.0.0", PORT: "80" }, { host: "0.0.0.0", address: "http://localhost:80" }],
    [[], { HOST: "::1" }, { address: "http://[::1]:3000" }],
  ])("%o with %o", (flags, variables, expected) => {
    expect(readOptions(flags, variables as never)).toMatchObject(expected);
  });

  it.each([
    [["--practise"], {}, "--practise is not known"],
    [["--record", "--empty"], {}, "cannot stand together"],
    [[], { PORT: "http" }, "PORT must be a number from 1 to 65535, not http."],
    [[], { PORT: "70000" }, "PORT must be"],
    [[], { DATABASE_URL: "mysql://root:hunter2@db" }, "DATABASE_URL must start with postgresql://."],
  ])("refuses %o with %o", (flags, variables, line) => {
    expect(() => readOptions(flags, variables as never)).toThrow(line);
  });

  it.each([
    ["20.19.0", true],
    ["22.1.0", true],
    ["20.18.3", false],
    ["18.20.0", false],
  ])("runs on Node %s: %s", (version, runs) => {
    const need = () => needNode(version);
    if (runs) expect(need).not.toThrow();
    else expect(need).toThrow(`this is ${version}`);
  });
});

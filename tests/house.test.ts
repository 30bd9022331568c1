import path from "node:path";
import { describe, expect, it } from "vitest";
import { type HouseFile, houseFiles } from "./support/house-files";
import { forbiddenImports, importCycles } from "./support/house-imports";
import { badNames, barrels, readsClock, tooLong, untested, unusedExports } from "./support/house-rules";

/** The house as it stands, and each rule seen to fail on a planted fault. */
const house = houseFiles(path.resolve(import.meta.dirname, ".."));

/** The one clock of the instance, and the one of the machine it runs on. */
const CLOCKS = ["lib/log/clock.ts", "lib/auth/machine-time.ts"];

/** A list of formats, which is what it is for. */
const LISTS = ["lib/formats/index.ts"];

/** At most five, each with its reason. */
const LONG: Record<string, string> = {};

describe("the house", () => {
  it("imports only as its rooms may", () => {
    expect(forbiddenImports(house)).toEqual([]);
  });

  it.each([
    ["lib/domain/verdict.ts", `import { cookies } from "next/headers";`, "next"],
    ["lib/domain/verdict.ts", `import { facts } from "../db/facts";`, "lib/db/facts"],
    ["lib/domain/verdict.ts", `import { createHash } from "node:crypto";`, "node:crypto"],
    ["lib/domain/verdict.ts", `const { db } = await import("@/lib/db/client");`, "lib/db/client"],
    ["lib/formats/yml.ts", `import a from "yaml";\nimport b from "saxes";`, "yaml and saxes: one library a file"],
    ["lib/verbs/attest.ts", `import { append } from "@/lib/log/append";`, "lib/log/append"],
    ["lib/verbs/attest.ts", `import { board } from "@/lib/queries/board";`, "lib/queries/board"],
    ["lib/queries/board.ts", `import type { Attest } from "@/lib/verbs/attest";`, "lib/verbs/attest"],
    ["lib/log/perform.ts", `import { attest } from "../verbs/attest";`, "lib/verbs/attest"],
    ["lib/db/facts.ts", `import { revalidateTag } from "next/cache";`, "next"],
    ["components/board/board.tsx", `import {\n  attest,\n} from "@/lib/verbs/attest";`, "lib/verbs/attest"],
    ["components/board/board.tsx", `import { mark } from "@/app/actions";`, "app/actions"],
    ["prisma/seed.ts", `export { Page } from "../app/page";`, "app/page: nobody imports app"],
  ])("refuses in %s %s", (file, text, target) => {
    expect(forbiddenImports(planted(file, text)).join()).toContain(`${file} imports ${target}`);
  });

  it("lets the log import types of verbs, and comments import nothing", () => {
    expect(forbiddenImports(planted("lib/log/perform.ts", `import type { Verb } from "@/lib/verbs/verb";`))).toEqual(
      [],
    );
    expect(forbiddenImports(planted("lib/log/perform.ts", `import { type Verb } from "@/lib/verbs/verb";`))).toEqual(
      [],
    );
    expect(forbiddenImports(planted("lib/domain/fact.ts", `// import { db } from "../db/client";`))).toEqual([]);
  });

  it("has no ring of imports", () => {
    expect(importCycles(house)).toEqual([]);
  });

  it("sees a ring, and leaves types out", () => {
    const b = { path: "lib/domain/b.ts", text: `import { a } from "@/lib/domain/a";` };
    expect(importCycles([b, ...planted("lib/domain/a.ts", `import { b } from "./b";`)])).toEqual([
      "lib/domain/a.ts → lib/domain/b.ts → lib/domain/a.ts",
    ]);
    expect(importCycles([b, ...planted("lib/domain/a.ts", `import type { B } from "./b";`)])).toEqual([]);
  });

  it("has files that fit on a few screens", () => {
    expect(Object.keys(LONG).length).toBeLessThanOrEqual(5);
    expect(tooLong(house, LONG)).toEqual([]);
    expect(tooLong(planted("lib/log/long.ts", "\n".repeat(251).concat("x")), {})).toEqual([
      "lib/log/long.ts has 252 lines",
    ]);
    expect(tooLong(planted("lib/log/long.ts", "\n".repeat(251).concat("x")), { "lib/log/long.ts": "a proof" })).toEqual(
      [],
    );
  });

  it("asks the time in two places", () => {
    expect(readsClock(house, CLOCKS)).toEqual([]);
  });

  it.each(["const t = Date.now();", "f(new Date())", "const t = new Date;", "performance.now()", "process.hrtime()"])(
    "sees the clock in %s",
    (text) => {
      expect(readsClock(planted("lib/domain/a.ts", text), CLOCKS)).toEqual(["lib/domain/a.ts"]);
      expect(readsClock(planted("lib/log/clock.ts", text), CLOCKS)).toEqual([]);
    },
  );

  it("lets an instant be read and a DateTime be named", () => {
    expect(readsClock(planted("lib/domain/a.ts", "new Date(text); new DateTime(); /* Date.now() */"), CLOCKS)).toEqual(
      [],
    );
  });

  it("has no barrels", () => {
    expect(barrels(house, LISTS)).toEqual([]);
    expect(barrels(planted("lib/db/index.ts", `export * from "./client";`), LISTS)).toEqual(["lib/db/index.ts"]);
    expect(barrels(planted("lib/db/all.ts", `export { db } from "./client";`), LISTS)).toEqual(["lib/db/all.ts"]);
    expect(barrels(planted("lib/formats/index.ts", `export { csv } from "./csv";`), LISTS)).toEqual([]);
  });

  it("has a test beside every file that says what is true", () => {
    expect(untested(house)).toEqual([]);
  });

  it("sees a file without a test, and asks none of types", () => {
    const bare = { path: "lib/db/a.ts", text: "export const a = 1;" };
    expect(untested([bare])).toEqual(["lib/db/a.ts"]);
    expect(untested([bare, ...planted("lib/db/a.db.test.ts", "")])).toEqual([]);
    expect(untested(planted("lib/domain/a.ts", "export type A = string;"))).toEqual([]);
  });

  it("exports what another file uses, a test too", () => {
    expect(unusedExports(house, ["lib", "components"])).toEqual([]);
  });

  it("sees an export that only its own file uses, or nobody", () => {
    const a = { path: "lib/domain/a.ts", text: "export const a = 1;\nexport type A = typeof a;" };
    const user = (text: string) => unusedExports([a, ...planted("lib/domain/b.ts", text)], ["lib"]);
    expect(user("")).toEqual(["lib/domain/a.ts exports a", "lib/domain/a.ts exports A"]);
    expect(user(`import { a } from "./a";`)).toEqual(["lib/domain/a.ts exports A"]);
    expect(user(`const a = 1; type A = string;`)).toHaveLength(2);
    expect(
      unusedExports([a, ...planted("tests/a.test.ts", `import { a, type A } from "@/lib/domain/a";`)], ["lib"]),
    ).toEqual([]);
  });

  it("names things for what they are", () => {
    expect(badNames(house)).toEqual([]);
    expect(badNames(planted("lib/domain/date-utils.ts", ""))).toHaveLength(1);
    expect(badNames(planted("lib/services/mail.ts", ""))).toHaveLength(1);
    expect(badNames(planted("components/board/BoardRow.tsx", ""))).toHaveLength(1);
    expect(badNames(planted("app/projects/[slug]/page.tsx", ""))).toEqual([]);
  });
});

function planted(file: string, text: string): HouseFile[] {
  return [{ path: file, text }];
}

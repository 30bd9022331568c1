import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../laws/law";
import { type World, world } from "../laws/worlds";
import { houseFiles, importsOf } from "../support/house-files";
import { bothOn } from "./agreement";
import { channelWorlds } from "./channel-worlds";
import { wideWorlds } from "./wide-worlds";

/** A thousand worlds with `npm test`; with `npm run soak`, whose laws have 10,000 cases each, a hundred thousand. */
const worlds = Number(process.env.SLIPWAY_CASES ?? 100) * 10;
const limit = 60_000 + worlds * 100;

describe(`the engine and its slow twin agree on ${worlds} worlds (seed ${seed})`, () => {
  it.each<[string, number, fc.Arbitrary<World & { readonly channel?: string }>]>([
    ["of the laws", 0.4, world],
    ["that reach further", 0.3, wideWorlds],
    ["of two channels", 0.3, channelWorlds],
  ])("%s: to every standing, what it rests on and until when", { timeout: limit }, (_, share, worldsOf) => {
    fc.assert(
      fc.property(worldsOf, ({ facts, channel = "testing", when }) => {
        for (const project of ["wireguard", "landlock"]) {
          const { engine, oracle } = bothOn(facts, project, channel, when);
          expect(engine).toEqual(oracle);
        }
      }),
      { seed, numRuns: worlds * share },
    );
  });
});

it("the twin takes nothing of the engine but the types of its data; ymls and configurations are read for its worlds", () => {
  const root = path.resolve(import.meta.dirname, "../..");
  const taken = houseFiles(root)
    .filter((file) => file.path.startsWith("tests/oracle/"))
    .flatMap((file) => importsOf(file).map((it) => ({ ...it, by: path.basename(file.path) })))
    .filter(({ isFile, typeOnly, target }) => isFile && !typeOnly && target.startsWith("lib/"));
  expect([...new Set(taken.map(({ by, target }) => `${by}: ${target}`))].sort()).toEqual([
    "agreement.ts: lib/domain/verdict",
    "wide-material.ts: lib/formats/kernel-config",
    "wide-material.ts: lib/formats/linuxkit-yml",
  ]);
});

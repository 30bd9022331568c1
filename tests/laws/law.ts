import fc from "fast-check";
import { vi } from "vitest";

/** How many worlds each law is tried on; `SLIPWAY_CASES=5000 npm test` tries more. */
export const cases = Number(process.env.SLIPWAY_CASES ?? 200);
/** Printed with every run, in the name of its tests; `SLIPWAY_SEED` runs the same worlds again. */
export const seed = Number(process.env.SLIPWAY_SEED ?? Math.floor(Math.random() * 2 ** 31));

vi.setConfig({ testTimeout: 20_000 + cases * 100 });

type Law<Ts extends [unknown, ...unknown[]]> = [
  ...{ [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  (...values: Ts) => boolean | undefined,
];

/** Holds for each of so many worlds, or fails with the smallest that was found. */
export function holdsFor<Ts extends [unknown, ...unknown[]]>(...law: Law<Ts>): void {
  fc.assert(fc.property<Ts>(...(law as never)), { seed, numRuns: cases });
}

/** How many a soak tries at least, of every law. */
const SOAK = 10_000;

/** The same for a quarter of them, but for a soak: for laws that judge each world some dozens of times. */
export function holdsForSome<Ts extends [unknown, ...unknown[]]>(...law: Law<Ts>): void {
  fc.assert(fc.property<Ts>(...(law as never)), { seed, numRuns: cases < SOAK ? Math.ceil(cases / 4) : cases });
}

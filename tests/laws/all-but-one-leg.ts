import type { BodyOf, Fact, FactKind, Saying } from "@/lib/domain/fact";
import { place } from "@/lib/log/append";
import { peopleOf, practiceStart, recordOf } from "@/prisma/seed/record";
import { aFact, contentOf } from "../support/make";

/** wireguard as the practice copy has it, a week later, with all that its policy asks for but one leg of CI. */
export const CANDIDATE = {
  commit: "0441a379af7cce26fadad4931b82baa076dff93a",
  tree: "c4fe9492b42292b73105dbdee426a2485bb27a47",
};
export const NOW = practiceStart + 8 * 86_400_000;
const target = { arch: "x86_64", series: "4.9" };
export const STREAM = "project:wireguard" as const;
const MAINTAINER = "maintainer-of-wireguard";
export const at = (hours: number) => practiceStart + hours * 3_600_000;

/** The record up to the practice copy's beginning, with its people. */
const given: readonly Fact[] = place(
  [
    ...recordOf().filter((entry) => entry.at <= practiceStart),
    ...peopleOf().flatMap(({ appointments }) => appointments),
  ].map((entry) => ({ ...entry, via: null }) as unknown as Saying),
  { seq: 0, recordedAt: null },
  new Map(),
  (saying) => saying.at ?? 0,
);

export type RunSaid = Partial<Pick<BodyOf<"ci-run">, "check" | "target" | "outcome" | "origin" | "commit" | "tree">>;
let runs = 0;
/** A passing build of the candidate, posted with a token of its maintainer, unless said otherwise. */
export function aRunOf(said: RunSaid = {}, hours = 1): Fact {
  const origin = { is: "posted", token: "t1", name: "CI of wireguard", maker: MAINTAINER } as const;
  const body = { check: "build", target, ...CANDIDATE, runId: `run ${++runs}`, attempt: 1, origin, ...said };
  const outcome = said.outcome ?? "passed";
  const by = { kind: "token", id: "t1" } as const;
  return aFact(
    "ci-run",
    { ...body, outcome, word: outcome },
    { stream: STREAM, at: at(hours), by, via: `person:${MAINTAINER}` },
  );
}

const said = <K extends FactKind>(kind: K, body: BodyOf<K>, by: string, hours = 2) =>
  aFact(kind, body, { stream: STREAM, by, at: at(hours) });

/** What people have done: reasons for both shoulds, the yearly word of its maintainer, two reviews. */
const done: readonly Fact[] = [
  said("attestation", { criterion: "maintainer", claim: "met", text: "@zx2c4" }, MAINTAINER),
  said("reason", { criterion: "manifest-fresh", text: "Later.", content: CANDIDATE, cause: "other-pin" }, MAINTAINER),
  said("reason", { criterion: "upstream-path", text: "Later.", content: CANDIDATE, cause: "missing" }, MAINTAINER),
  said("review", { content: CANDIDATE, accepts: true, text: "Read." }, "voter-arm"),
  said("review", { content: CANDIDATE, accepts: true, text: "Read." }, "voter-ibm"),
];

/** Facts after those that are given, numbered; digests are of no account to a verdict. */
export const logWith = (log: readonly Fact[], facts: readonly Fact[]): readonly Fact[] => [
  ...log,
  ...facts.map((fact, index) => ({ ...fact, seq: log.length + index + 1 })),
];

const builds = [aRunOf()];
const boots = [aRunOf({ check: "boot" }, 3), aRunOf({ check: "boot" }, 4)];
const built = logWith(given, [...done, ...builds]);
const booted = logWith(given, [...done, ...boots]);

/** Everything but one leg, in each state that a leg can be in short of met; and the runs that would make it met. */
export const worlds: readonly (readonly [string, readonly Fact[], readonly Fact[]])[] = [
  ["no build", booted, builds],
  ["a failed build", logWith(booted, [aRunOf({ outcome: "failed" }, 5)]), [aRunOf({}, 6)]],
  ["a build that goes on", logWith(booted, [aRunOf({ outcome: "running" }, 5)]), builds],
  ["a skipped build", logWith(booted, [aRunOf({ outcome: "inconclusive" }, 5)]), builds],
  ["an old build", logWith(booted, [aRunOf({}, -14 * 24)]), builds],
  ["a build of other content", logWith(booted, [aRunOf(contentOf("other"), 5)]), builds],
  ["a build elsewhere", logWith(booted, [aRunOf({ target: { ...target, series: "4.11" } }, 5)]), builds],
  ["one boot of two", logWith(built, [aRunOf({ check: "boot" }, 5)]), [aRunOf({ check: "boot" }, 6)]],
  [
    "two boots, then a failure",
    logWith(built, [...boots, aRunOf({ check: "boot", outcome: "failed" }, 5)]),
    boots.map((_, index) => aRunOf({ check: "boot" }, 6 + index)),
  ],
];

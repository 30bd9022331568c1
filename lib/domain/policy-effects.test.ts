import { expect, test } from "vitest";
import { effectsOf } from "./policy-effects";
import type { Move, Trial } from "./policy-what-if";

const met = { is: "met", counts: true } as const;
const unknown = { is: "unknown", counts: true } as const;
const move = (key: string, before: Move["before"], after: Move["after"]): Move => ({ key, before, after });
const trial = (project: string, changes: Partial<Trial>): Trial => ({
  project,
  isMember: false,
  before: "undetermined",
  after: "undetermined",
  moves: [],
  ...changes,
});

const trials = [
  trial("wireguard", { isMember: true, before: "ready", after: "not ready", moves: [move("boots", met, unknown)] }),
  trial("landlock", { after: "ready", moves: [move("boots", unknown, null)] }),
  trial("shiftfs", { before: "ready", moves: [move("boots", met, unknown), move("readme", met, null)] }),
  trial("kspp", { before: "not ready", moves: [move("boots", met, unknown)] }),
  trial("okernel", {}),
];
const effects = effectsOf(trials, ["readme", "builds", "boots"]);

test("each project is told once, by what would become of it", () => {
  const named = (list: readonly Trial[]) => list.map((it) => it.project);
  expect({
    admitted: named(effects.admitted),
    blocked: named(effects.blocked),
    probation: named(effects.probation),
    others: named(effects.others),
  }).toEqual({ admitted: ["landlock"], blocked: ["shiftfs"], probation: ["wireguard"], others: ["kspp"] });
});

test("the verdicts that change are counted, whatever becomes of the project", () =>
  expect([effects.tried, effects.turned]).toEqual([5, 4]));

test("criterion by criterion, the projects that go the same way together, the most frequent way first", () =>
  expect(effects.criteria).toEqual([
    { key: "readme", moves: [{ before: met, after: null, projects: ["shiftfs"] }] },
    {
      key: "boots",
      moves: [
        { before: met, after: unknown, projects: ["wireguard", "shiftfs", "kspp"] },
        { before: unknown, after: null, projects: ["landlock"] },
      ],
    },
  ]));

test("nothing tried has no effect", () =>
  expect(effectsOf([], [])).toMatchObject({ tried: 0, turned: 0, admitted: [], criteria: [] }));

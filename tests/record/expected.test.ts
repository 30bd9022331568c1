import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Saying } from "@/lib/domain/fact";
import { verdictOf } from "@/lib/domain/verdict";
import { place } from "@/lib/log/append";
import { recordOf } from "@/prisma/seed/record";

type Expected = {
  project: string;
  meeting: string;
  at: string;
  verdict: string;
  standings: Record<string, string> | null;
};

const file = path.resolve(import.meta.dirname, "../../../shared/linuxkit/facts.json");
const expected: Expected[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).expected : [];

/** The whole record as facts, without a database: the same placing that `append` does. */
const facts = place(
  recordOf().map((entry) => ({ ...entry, via: null }) as unknown as Saying),
  { seq: 0, recordedAt: null },
  new Map(),
  (saying) => saying.at ?? 0,
);

describe.skipIf(expected.length === 0)("the engine agrees with the table of the record, standing by standing", () => {
  const judged = expected.filter(
    (row) => row.standings !== null && ["ready", "not ready", "undetermined"].includes(row.verdict),
  );

  test("the table is not empty", () => expect(judged.length).toBeGreaterThan(30));

  test.each(judged.map((row) => [row.project, row.meeting, row] as const))("%s at %s", (project, _meeting, row) => {
    const now = Date.parse(row.at);
    const upTo = facts.findLastIndex((fact) => fact.recordedAt <= now) + 1;
    const verdict = verdictOf({ facts }, project, "testing", { upTo, now });
    const standings = Object.fromEntries(verdict?.standings.map((s) => [s.key, s.is]) ?? []);
    expect({ outcome: verdict?.outcome, standings }).toEqual({ outcome: row.verdict, standings: row.standings });
  });
});

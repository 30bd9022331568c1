import { expect, it } from "vitest";
import { aGroup } from "@/tests/support/act";
import { aKnown, aLog, anAttestation, aProject, aRun } from "@/tests/support/make";
import { becameOf } from "./became";

const log = aGroup(anAttestation("named", { text: "me" }));
const entry = log.length + 1;
const after = aLog(
  ...log,
  aRun({ outcome: "failed" }, { at: "07-18" }),
  aRun({ check: "suite" }, { stream: "project:landlock" }),
);

it("says of each run whether it counts, and of each project how its verdict turned", () => {
  const became = becameOf(aKnown(log), ["wireguard", "landlock"])(aKnown(after), [
    { seq: entry, isNew: true },
    { seq: entry + 1, isNew: false },
  ]);
  expect(became).toEqual({
    runs: [
      { entry, new: true, counts: true, why: null },
      { entry: entry + 1, new: false, counts: false, why: expect.stringContaining("does not ask for suite") },
    ],
    recorded: 1,
    verdicts: [
      { project: "wireguard", channel: "testing", before: "undetermined", after: "not ready" },
      { project: "landlock", channel: "testing", before: "undetermined", after: "undetermined" },
    ],
    said: "Recorded 1 run, 1 known already; 1 of 2 count. wireguard turns from undetermined to not ready for testing. landlock stays undetermined for testing.",
  });
});

it("a run counts whatever its place: sixty posted at once, and an older one delivered last", () => {
  const runs = Array.from({ length: 60 }, (_, index) =>
    aRun({ runId: `${index}` }, { at: "07-18 12:00", recordedAt: "07-19" }),
  );
  const late = aRun({ runId: "late" }, { at: "07-18", recordedAt: "07-19" });
  const became = becameOf(aKnown(log), ["wireguard"])(
    aKnown(aLog(...log, ...runs, late)),
    [...runs, late].map((_, index) => ({ seq: entry + index, isNew: true })),
  );
  expect(became.runs.filter((run) => !run.counts)).toEqual([]);
  expect(became.said).toContain("Recorded 61 runs; 61 of 61 count.");
});

it("says so where nothing judges yet", () => {
  const bare = aLog(aProject(), aRun());
  const became = becameOf(aKnown(bare), ["wireguard"])(aKnown(bare), [{ seq: 2, isNew: true }]);
  expect(became).toMatchObject({ verdicts: [], runs: [{ counts: false, why: expect.stringContaining("No policy") }] });
});

it("an entry that is no run is a bug, and said to be one", () => {
  expect(() => becameOf(aKnown(log), [])(aKnown(log), [{ seq: 1, isNew: true }])).toThrow("Entry 1 is no run");
});

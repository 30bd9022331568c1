import { describe, expect, test } from "vitest";
import { Criterion, type CriterionOf } from "@/lib/domain/criterion";
import { KernelConfiguration } from "@/lib/domain/kernel/configuration";
import type { KernelDetail } from "@/lib/domain/standing/detail";
import { readKernelCriterion } from "@/lib/domain/standing/kernel";
import { readKernelConfiguration, writeKernelConfiguration } from "@/lib/formats/kernel-config";
import { aCandidate, aCriterion } from "../support/make";
import { configurationsOf, facts, isThere, judged, nameOf, type RecordRevision } from "./facts";

const mined = facts.policy.flatMap(({ criteria }) => criteria).find(({ kind }) => kind === "kernel");
const criterion = (): CriterionOf<"kernel"> =>
  aCriterion("kernel", "kernel-hardening", { ...(mined && { list: String(mined.list), symbols: symbolsOf(mined) }) });
const symbolsOf = (from: Record<string, unknown>) => {
  const parsed = Criterion.parse({ ...aCriterion("kernel", "hardening"), symbols: from.symbols });
  return parsed.kind === "kernel" ? parsed.symbols : [];
};

function standingOf(revision: RecordRevision) {
  const configurations = configurationsOf(revision);
  return readKernelCriterion(criterion(), { revision: aCandidate("one", {}, { configurations }) }).standing;
}
const findingsOf = (revision: RecordRevision) => (standingOf(revision).detail as KernelDetail).findings;

const withKernel = facts.revisions.filter(({ configurations }) => configurations.length > 0);
const checked = facts.revisions.filter(({ kernelCheck }) => kernelCheck);
const named = (revisions: readonly RecordRevision[]) =>
  revisions.map((revision) => [nameOf(revision), revision] as const);

describe.skipIf(!isThere)("the kernel configurations of the record", () => {
  test.each(named(checked))("%s: the same symbols are not as wanted", (_, revision) => {
    const open = findingsOf(revision).filter(({ is }) => is === "unmet" || is === "unknown");
    const said = open.map(({ symbol, want, found }) => ({
      symbol: `CONFIG_${symbol}`,
      wanted: want === "unset" ? "not set" : want,
      found: found ?? "absent",
    }));
    const check = revision.kernelCheck;
    expect(said).toEqual(check?.notAsWanted.map((row) => ({ ...row, wanted: row.wanted === "y" ? "y" : "not set" })));
    expect((standingOf(revision).detail as KernelDetail).version).toBe(check?.version);
    expect(standingOf(revision).is).toBe(check?.notAsWanted.length === 0 ? "met" : "unmet");
  });

  test.each(named(checked.filter(({ kernelCheck }) => kernelCheck?.metByOtherName)))(
    "%s: met by another name where the record says so",
    (_, revision) => {
      const byOtherName = findingsOf(revision).filter(({ is, asName }) => is === "met" && asName !== null);
      const said = byOtherName.map(({ symbol, asName }) => ({ symbol: `CONFIG_${symbol}`, as: `CONFIG_${asName}` }));
      expect(said).toEqual(revision.kernelCheck?.metByOtherName);
    },
  );

  test("every one reads, and is a value that the log takes", () => {
    for (const revision of withKernel)
      for (const configuration of configurationsOf(revision))
        expect(KernelConfiguration.parse(configuration)).toEqual(configuration);
  });

  test("kernel-config's are fragments of several series: what they leave out is unknown, never met or unmet by guess", () => {
    for (const revision of withKernel.filter(({ project }) => project === "kernel-config"))
      expect(standingOf(revision)).toMatchObject({ is: "unknown", cause: "fragment" });
  });

  test("clear-containers' debug configuration laid over its release one is noted as having a header of its own", () => {
    const revision = withKernel.find(({ project }) => project === "clear-containers");
    const [release, debug] = revision?.configurations ?? [];
    if (!revision || !release || !debug) throw new Error("The record has lost clear-containers.");
    const configurations = configurationsOf({
      ...revision,
      configurations: [{ ...release, parts: [...release.parts, ...debug.parts] }],
    });
    expect(configurations[0]?.notes).toContainEqual({ code: "second-header", part: 2, line: 3 });
    expect(configurations[0]?.header?.version).toBe("4.9.22");
  });

  test("memorizer's says four symbols twice, and each time the last one counts", () => {
    const [configuration] = withKernel.filter(({ project }) => project === "memorizer").flatMap(configurationsOf);
    const twice = configuration?.notes.filter(({ code }) => code === "said-twice") ?? [];
    expect(twice).toHaveLength(4);
    for (const { symbol = "", line } of twice) expect(configuration?.symbols[symbol]?.line).toBe(line);
  });

  test("cut down to what the list asks for and written in our own form, each is judged alike", () => {
    for (const revision of checked) {
      const symbols = new Set([...findingsOf(revision).flatMap(({ symbol, asName }) => [symbol, asName]), "X86_64"]);
      const configurations = configurationsOf(revision).map((one) => {
        const kept = Object.entries(one.symbols).filter(([symbol]) => symbols.has(symbol));
        const text = writeKernelConfiguration({
          header: one.header,
          symbols: Object.fromEntries(kept.map(([symbol, { value }]) => [symbol, value])),
        });
        return readKernelConfiguration({ ...one, parts: [text] });
      });
      const small = readKernelCriterion(criterion(), { revision: aCandidate("one", {}, { configurations }) }).standing;
      const verdicts = (detail: KernelDetail) =>
        detail.findings.map(({ symbol, is, cause }) => `${symbol} ${is} ${cause}`);
      expect(verdicts(small.detail as KernelDetail)).toEqual(verdicts(standingOf(revision).detail as KernelDetail));
    }
  });
});

describe.skipIf(!isThere)("the hardening expected at four meetings", () => {
  const rows = judged.filter(({ standings }) => standings["kernel-hardening"] !== "not applicable");

  test.each(rows.map((row) => [row.project, row.at.slice(0, 10), row] as const))("%s, %s", (_, __, row) => {
    const revision = facts.revisions.find(({ project, commit }) => project === row.project && commit === row.revision);
    const configurations = revision ? configurationsOf(revision) : [];
    const candidate = revision && aCandidate("one", {}, { configurations });
    expect(readKernelCriterion(criterion(), { revision: candidate }).standing.is).toBe(
      row.standings["kernel-hardening"],
    );
  });
});

import type { CriterionOf } from "../criterion";
import type { FactOf } from "../fact";
import { covers, isOfItsArch } from "../kernel/arch";
import type { KernelConfiguration } from "../kernel/configuration";
import { judge } from "../kernel/judge";
import { isSameSeries, seriesOf, seriesOfVersion } from "../kernel/series";
import type { KernelDetail, KernelFinding } from "./detail";
import type { Bare, Cause, Read, Who } from "./standing";

type Criterion = CriterionOf<"kernel">;
/** What one architecture shows: its findings, or the cause for which they cannot be had. */
type Shown = { readonly arch: string; readonly cause: Cause | null; readonly findings: readonly KernelFinding[] };

/** Which cause an unknown standing names where there are several. */
const order = ["missing", "arch-mismatch", "series-mismatch", "no-list", "bad-value", "no-series", "fragment"] as const;

/**
 * The standing of a kernel criterion (kernel-criterion.md, "The criterion"), computed from the candidate's release
 * configurations; never attested, never waived; time alone changes nothing.
 * 1. A list that says nothing about a required architecture: unknown, no-list; no upload could help.
 * 2. An architecture without a configuration: unknown, missing.
 * 3. A configuration that says itself that it is of another architecture or series: unknown, with that cause.
 * 4. Else each wanted symbol in list order; of several configurations of one architecture the worst finding counts.
 * 5. Any unmet: unmet, failed. Else any unknown: unknown. Else at least one met: met. Else unknown, nothing-applies.
 */
export function readKernelCriterion(
  criterion: Criterion,
  { revision }: { readonly revision: FactOf<"revision"> | undefined },
): Read {
  const released = (revision?.body.configurations ?? []).filter(({ variant }) => variant === "release");
  const shown = criterion.arch.map((arch) =>
    shownOf(
      criterion,
      arch,
      released.filter((one) => one.arch === arch),
    ),
  );
  const findings = shown.flatMap(({ arch, findings }) => findings.map((finding) => ({ ...finding, arch })));
  const { is, cause, whoCanAct } = fold(shown);
  const one = released.find(({ arch }) => criterion.arch.includes(arch));
  const detail: KernelDetail = {
    of: "kernel",
    list: criterion.list,
    version: one?.header?.version ?? null,
    series: one?.series ?? null,
    findings,
  };
  return { standing: { is, cause, used: revision ? [revision.seq] : [], until: null, whoCanAct, detail }, ignored: [] };
}

function shownOf(criterion: Criterion, arch: string, configurations: readonly KernelConfiguration[]): Shown {
  const cannot = (cause: Cause): Shown => ({ arch, cause, findings: [] });
  if (!covers(criterion.list, arch)) return cannot("no-list");
  if (configurations.length === 0) return cannot("missing");
  if (!configurations.every(isOfItsArch)) return cannot("arch-mismatch");
  if (!configurations.every(isOfItsSeries)) return cannot("series-mismatch");
  const isExcepted = (symbol: string) =>
    criterion.except.some((excepted) => excepted.symbol === symbol && (excepted.arch ?? arch) === arch);
  const findings = criterion.symbols.map((entry) =>
    worst(configurations.map((configuration) => judge(entry, configuration, isExcepted(entry.symbol)))),
  );
  return { arch, cause: null, findings };
}

/** The header must agree with the series of the upload; where one of them is silent there is nothing to disagree with. */
export function isOfItsSeries({ series, header }: KernelConfiguration): boolean {
  const said = series === null ? null : seriesOf(series);
  const ofHeader = header ? seriesOfVersion(header.version) : null;
  return !said || !ofHeader || isSameSeries(said, ofHeader);
}

const worstFirst: readonly KernelFinding["is"][] = ["unmet", "unknown", "met", "not applicable"];

const worst = (findings: readonly KernelFinding[]): KernelFinding =>
  findings.reduce((a, b) => (worstFirst.indexOf(b.is) < worstFirst.indexOf(a.is) ? b : a));

function fold(shown: readonly Shown[]): Pick<Bare, "is" | "cause"> & { readonly whoCanAct: readonly Who[] } {
  const findings = shown.flatMap((one) => one.findings);
  if (findings.some(({ is }) => is === "unmet")) return { is: "unmet", cause: "failed", whoCanAct: ["maintainer"] };
  const open = new Set<string | null>([
    ...shown.map(({ cause }) => cause),
    ...findings.filter(({ is }) => is === "unknown").map(({ cause }) => cause),
  ]);
  const cause = order.find((known) => open.has(known));
  if (cause) return { is: "unknown", cause, whoCanAct: cause === "no-list" ? ["chair"] : ["maintainer"] };
  if (findings.some(({ is }) => is === "met")) return { is: "met", cause: null, whoCanAct: [] };
  return { is: "unknown", cause: "nothing-applies", whoCanAct: ["chair"] };
}

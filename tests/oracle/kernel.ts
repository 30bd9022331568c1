import type { CriterionOf } from "@/lib/domain/criterion";
import type { KernelConfiguration } from "@/lib/domain/kernel/configuration";
import type { Cause } from "@/lib/domain/standing/standing";
import { findingOf } from "./kernel-symbol";
import { answer, type Reader } from "./look";

/** Which cause is named where several keep it from being known: the design leaves it open; what comes first helps most. */
const CAUSES = [
  "missing",
  "arch-mismatch",
  "series-mismatch",
  "no-list",
  "bad-value",
  "no-series",
  "fragment",
] as const;

/** "kernel: computed from the candidate's kernel configurations against a list of symbols" */
export const kernel: Reader<"kernel"> = ({ candidate }, criterion) => {
  const used = candidate ? [candidate.seq] : [];
  const found = criterion.arch.flatMap((arch) => foundOn(arch, candidate?.body.configurations ?? [], criterion));
  // "Any entry unmet → `unmet` `failed`; else any unknown → `unknown`; else at least one met → `met`; none applicable …"
  if (found.includes("unmet")) return answer("unmet", "failed", used);
  const cause = CAUSES.find((it) => found.includes(it));
  if (cause) return answer("unknown", cause, used);
  return found.includes("met") ? answer("met", null, used) : answer("unknown", "nothing-applies", used);
};

function foundOn(
  arch: string,
  all: readonly KernelConfiguration[],
  criterion: CriterionOf<"kernel">,
): readonly string[] {
  // "A LinuxKit list of 2017 covers x86_64 only; on aarch64 it answers `unknown`, cause `no-list`."
  if (criterion.list.startsWith("linuxkit-2017") && arch !== "x86_64") return ["no-list"];
  // "Only `release` counts."; "a required arch without a configuration → `unknown` `missing`"
  const configurations = all.filter((it) => it.variant === "release" && it.arch === arch);
  if (configurations.length === 0) return ["missing"];
  const mismatches = configurations.map(mismatchOf).filter((it) => it !== null);
  if (mismatches.length > 0) return mismatches;
  return configurations.flatMap((it) => criterion.symbols.map((entry) => findingOf(entry, it, criterion)));
}

/** "the header must agree, else `unknown`, cause `series-mismatch`"; "the config's own X86_64=y or ARM64=y must agree" */
function mismatchOf({ arch, series, header, symbols }: KernelConfiguration): Cause | null {
  if (symbols.X86_64?.value === "y" && arch !== "x86_64") return "arch-mismatch";
  if (symbols.ARM64?.value === "y" && arch !== "aarch64") return "arch-mismatch";
  if (series !== null && header !== null && header.version.split(".").slice(0, 2).join(".") !== series)
    return "series-mismatch";
  return null;
}

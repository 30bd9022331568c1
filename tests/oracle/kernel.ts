import type { KernelConfiguration } from "@/lib/domain/kernel/configuration";
import type { Cause } from "@/lib/domain/standing/standing";
import { findingOf } from "./kernel-symbol";
import { answer, type Reader } from "./look";

/** "kernel: computed from the candidate's kernel configurations against a list of symbols" */
export const kernel: Reader<"kernel"> = ({ candidate }, criterion) => {
  // "A LinuxKit list of 2017 covers x86_64 only; on aarch64 it answers `unknown`, cause `no-list`."
  const isWithoutList = criterion.list.startsWith("linuxkit-2017") && criterion.arch.some((arch) => arch !== "x86_64");
  const used = candidate ? [candidate.seq] : [];
  if (isWithoutList) return answer("unknown", "no-list", used);
  // "Only `release` counts."
  const configurations = (candidate?.body.configurations ?? []).filter((it) => it.variant === "release");
  const asked = criterion.arch.map((arch) => configurations.find((it) => it.arch === arch));
  // "a required arch without a configuration → `unknown` `missing`"
  const given = asked.filter((it) => it !== undefined);
  if (given.length < asked.length) return answer("unknown", "missing", used);
  const mismatch = given.map(mismatchOf).find((it) => it !== null);
  if (mismatch) return answer("unknown", mismatch, used);
  const findings = given.flatMap((it) => criterion.symbols.map((entry) => findingOf(entry, it, criterion)));
  // "Any entry unmet → `unmet` `failed`; else any unknown → `unknown`; else at least one met → `met`; none applicable …"
  if (findings.includes("unmet")) return answer("unmet", "failed", used);
  const unknown = findings.find((it) => it !== "met" && it !== "not applicable");
  if (unknown) return answer("unknown", unknown as Cause, used);
  return findings.includes("met") ? answer("met", null, used) : answer("unknown", "nothing-applies", used);
};

/** "the header must agree, else `unknown`, cause `series-mismatch`"; "the config's own X86_64=y or ARM64=y must agree" */
function mismatchOf({ arch, series, header, symbols }: KernelConfiguration): Cause | null {
  if (symbols.X86_64?.value === "y" && arch !== "x86_64") return "arch-mismatch";
  if (symbols.ARM64?.value === "y" && arch !== "aarch64") return "arch-mismatch";
  if (series !== null && header !== null && header.version.split(".").slice(0, 2).join(".") !== series)
    return "series-mismatch";
  return null;
}

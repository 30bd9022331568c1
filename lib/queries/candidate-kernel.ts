import { listedText } from "../domain/explain/words";
import { KernelConfiguration } from "../domain/kernel/configuration";
import type { Policy } from "../domain/policy";
import type { Refusal } from "../domain/refusal";
import type { CandidateView } from "../domain/view/candidate-view";
import type { Draft } from "../domain/view/draft";

/** The kernel material of a candidate: what is carried over, and what can be given in its place. Null where no policy asks. */
export function kernelView(
  policy: Policy,
  present: readonly KernelConfiguration[],
  draft: Draft["kernel"],
  refused: Refusal | null,
): Pick<CandidateView, "carried" | "kernel"> {
  if (!policy.criteria.some(({ kind }) => kind === "kernel")) return { carried: null, kernel: null };
  const isRefused = refused?.fields.some(({ path }) => path.startsWith("configurations")) ?? false;
  const names = present.map(({ arch, series, variant }) => `${arch} / ${series ?? "no series"} ${variant}`);
  return {
    carried: present.length > 0 ? [{ b: "Kernel material carried over:" }, ` ${listedText(names)}.`] : null,
    kernel: {
      label: present.length > 0 ? "Replace it" : "Add a kernel configuration",
      hint:
        present.length > 0
          ? "What you give takes the place of all of it."
          : "The .config that its kernel is built from.",
      isOpen: isRefused || draft.text !== "",
      ...draft,
      arches: KernelConfiguration.shape.arch.options,
    },
  };
}

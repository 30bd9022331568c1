import type { VerdictIs } from "@/lib/domain/view/mark";
import { verdictClass, verdictGlyph } from "./verdict-class";

/** The same hull, in the water or on its slip. The word beside it says it. */
export function Hull({ verdict }: { verdict: VerdictIs }) {
  return (
    <svg className={`v ${verdictClass[verdict]}`} aria-hidden="true">
      <use href={`#${verdictGlyph[verdict]}`} />
    </svg>
  );
}

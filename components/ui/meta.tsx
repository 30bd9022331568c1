import type { Rich as Words } from "@/lib/domain/view/rich";
import { Rich } from "./rich";

/** The line under a title: a few facts, one after another. */
export function Meta({ of }: { of: readonly Words[] }) {
  return (
    <p className="meta">
      {of.map((said, place) => (
        <span key={place}>
          <Rich of={said} />
        </span>
      ))}
    </p>
  );
}

import type { Mark } from "@/lib/domain/view/mark";
import { Glyph } from "./glyph";

/** One standing, or one turning into another, in a column of its own. */
export function Move({ from, to, className = "" }: { from: Mark | null; to: Mark | null; className?: string }) {
  const said = [from?.is, to?.is].filter(Boolean).join(" to ");
  return (
    <span className={`move ${className}`.trim()}>
      {from && <Glyph mark={from} />}
      {from && to && (
        <svg className="arrow" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M0 4h6M4 1.5 6.5 4 4 6.5" fill="none" stroke="currentColor" />
        </svg>
      )}
      {to && <Glyph mark={to} />}
      {said && <span className="sr">{said}</span>}
    </span>
  );
}

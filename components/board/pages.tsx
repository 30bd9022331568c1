import type { PagesView } from "@/lib/domain/view/board-view";
import { Go } from "../ui/go";

/** Which rows these are, of how many, and the ways to those before and after. */
export function Pages({ of: { said, before, after } }: { of: PagesView }) {
  return (
    <nav className="pages" aria-label="Pages of the board">
      <b aria-current="page">{said}</b>
      {before && <Go href={before.href}>{before.text}</Go>}
      {after && <Go href={after.href}>{after.text}</Go>}
    </nav>
  );
}

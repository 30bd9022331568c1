import type { ChangeLine } from "@/lib/domain/view/board-view";
import { Rich } from "../ui/rich";
import { Move } from "./move";

/** What moved, a line each: from what to what, in a sentence, and when and by which entry. */
export function ChangeLines({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <ol>
      {lines.map((line, place) => (
        <li key={place}>
          <Move from={line.from} to={line.to} />
          <span>
            <Rich of={line.said} />
          </span>
          <span className="ref">
            <Rich of={line.ref} />
          </span>
        </li>
      ))}
    </ol>
  );
}

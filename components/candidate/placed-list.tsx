import type { PlacedView } from "@/lib/domain/view/candidate-view";
import { Rich } from "../ui/rich";

const LONG = 8;

/** Things said of places in a text, each with its line and column. */
export function PlacedList({ lines }: { lines: readonly PlacedView[] }) {
  return (
    <ul className="placed" tabIndex={lines.length > LONG ? 0 : undefined}>
      {lines.map((line, place) => (
        <li key={place}>
          <span>
            <Rich of={line.said} />
          </span>
          <span className="mono where">{line.where}</span>
        </li>
      ))}
    </ul>
  );
}

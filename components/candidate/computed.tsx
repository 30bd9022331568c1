import type { ComputedView } from "@/lib/domain/view/candidate-view";
import { Glyph } from "../criterion/glyph";
import { Rich } from "../ui/rich";
import { standingClass } from "../ui/standing-class";
import { PlacedList } from "./placed-list";

/** The criteria that a yml answers by itself, with the places that did it. */
export function Computed({ lines }: { lines: readonly ComputedView[] }) {
  return (
    <table className="grid-t comp">
      <tbody>
        {lines.map((line) => (
          <tr key={line.short}>
            <td>
              <Glyph mark={line} />
            </td>
            <th scope="row">
              {line.short}
              <span className="ob">{line.obligation}</span>
            </th>
            <td>
              <b className={standingClass(line.is)}>{line.is}</b>{" "}
              <span className="muted">
                <Rich of={line.said} />
              </span>
              {line.each.length > 0 && (
                <details>
                  <summary>All {line.each.length}, each with its place</summary>
                  <PlacedList lines={line.each} />
                </details>
              )}
            </td>
            <td className="mono where">{line.where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

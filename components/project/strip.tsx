import type { StandingIs } from "@/lib/domain/standing/standing";
import type { VerdictIs } from "@/lib/domain/view/mark";
import type { StripRow, StripView } from "@/lib/domain/view/strip-view";
import { Rich } from "../ui/rich";
import { standingClass } from "../ui/standing-class";
import { verdictClass } from "../verdict/verdict-class";
import { across, HIGH, pathsOf, places, WIDE } from "./strip-path";

type Part = Pick<StripView, "from" | "to" | "ticks">;

/** How a project stood over time: its verdict, and folded beneath it each criterion. What is drawn stands beside it in words. */
export function Strip({ view }: { view: StripView }) {
  return (
    <div className="strip" id="strip">
      <table aria-label="How its verdict stood">
        <tbody>
          <Row row={view.verdict} colour={(is: VerdictIs) => verdictClass[is]} strip={view} led />
        </tbody>
      </table>
      <details className="fold">
        <summary>{view.heading}</summary>
        <table aria-label={view.heading}>
          <tbody>
            {view.rows.map((row) => (
              <Row key={row.href} row={row} colour={(is: StandingIs) => standingClass(is)} strip={view} />
            ))}
          </tbody>
        </table>
        {view.note && <p className="small muted">{view.note}</p>}
      </details>
    </div>
  );
}

type RowProps<T> = {
  row: StripRow<T>;
  colour: (is: T) => string;
  strip: Part;
  /** Its stretches and the ticks lead to their instants: for a pointer, since the words beside it do so too. */
  led?: boolean;
};

function Row<T extends string>({ row, colour, strip, led = false }: RowProps<T>) {
  return (
    <tr>
      <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
      <td className="drawn">
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
          <path
            className="mt"
            d={strip.ticks.map(({ at }) => `M${Math.round(across(strip, at))} 0v${HIGH}`).join("")}
          />
          {pathsOf(row.marks, strip).map(({ is, d }) => (
            <path key={is} className={colour(is)} d={d} />
          ))}
          {led && <Led row={row} strip={strip} />}
        </svg>
      </td>
      <td>
        <Rich of={row.said} />
      </td>
    </tr>
  );
}

function Led<T>({ row, strip }: { row: StripRow<T>; strip: Part }) {
  return (
    <>
      {places(row.marks, strip).map(({ mark, left, width }) => (
        <a key={left} href={mark.href} tabIndex={-1}>
          <path d={`M${left} 0h${width}v${HIGH}h-${width}z`} />
        </a>
      ))}
      {strip.ticks.map(({ at, href, text }) => (
        <a key={at} href={href} tabIndex={-1}>
          <title>{text}</title>
          <path d={`M${Math.max(Math.round(across(strip, at)) - 3, 0)} 0h6v${HIGH}h-6z`} />
        </a>
      ))}
    </>
  );
}

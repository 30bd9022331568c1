import type { StandingIs } from "@/lib/domain/standing/standing";
import type { RunLine, RunOutcome } from "@/lib/domain/view/ci-view";

import { Glyph } from "../criterion/glyph";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Table } from "../ui/table";
import { At } from "../ui/time";

const glyph: Record<RunOutcome, StandingIs> = {
  passed: "met",
  failed: "unmet",
  inconclusive: "unknown",
  running: "pending",
};

/** The runs one by one: what came of each, and how its origin is known, or why it does not count. */
export function RunTable({ runs }: { runs: readonly RunLine[] }) {
  return (
    <Table heads={["Run", "Outcome", "How its origin is known", "When"]} className="deliv">
      {runs.map((run) => (
        <tr key={`${run.id} ${run.what} ${run.when.at}`}>
          <td>
            {run.href ? <a href={run.href}>{run.id}</a> : run.id} {run.what}
          </td>
          <td>
            <span className="standing">
              <Glyph mark={{ is: glyph[run.outcome], obligation: "must" }} />
              {run.outcome}
            </span>
          </td>
          <td className={run.notCounted ? "muted" : undefined}>{run.notCounted ?? <Rich of={run.origin} />}</td>
          <td className="muted nowrap">
            <At moment={run.when} />
            <span className="tiny late">
              <Go href={run.entry.href}>{run.entry.text}</Go>
            </span>
            {run.known && <span className="tiny late">{run.known}</span>}
          </td>
        </tr>
      ))}
    </Table>
  );
}

import type { CiView, LegView } from "@/lib/domain/view/ci-view";
import { Standing } from "../criterion/standing";
import { Go } from "../ui/go";
import { RunStrip } from "./run-strip";

function Leg({ leg }: { leg: LegView }) {
  return (
    <div className="leg">
      <Go href={leg.href}>
        <Standing mark={leg} />
      </Go>
      <RunStrip runs={leg.runs} />
      <span className="tiny muted">{leg.note}</span>
    </div>
  );
}

/** Checks down, targets across. */
export function LegTable({ view }: { view: Pick<CiView, "targets" | "checks"> }) {
  return (
    <div className="scroll">
      <table className="grid-t legs">
        <thead>
          <tr>
            <th scope="col">Check</th>
            {view.targets.map((target) => (
              <th key={target.text} scope="col">
                {target.text ?? "How it went"}
                <span className="tiny muted"> · {target.obligation}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.checks.map((check) => (
            <tr key={check.check}>
              <th scope="row">
                {check.check}
                <div className="tiny muted">{check.need}</div>
              </th>
              {check.legs.map((leg, place) => {
                const target = view.targets[place]?.text ?? "";
                return (
                  <td key={target} data-leg={target}>
                    {leg ? <Leg leg={leg} /> : <span className="tiny muted">not asked for</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

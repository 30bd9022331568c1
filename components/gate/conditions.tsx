import type { GateCondition } from "@/lib/domain/view/gate-view";
import { Glyph } from "../criterion/glyph";
import { Bar } from "./bar";

/** Every condition of the gate, each with its exact fraction. */
export function Conditions({ conditions }: { conditions: readonly GateCondition[] }) {
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition.title}>
          <Glyph mark={{ is: condition.is, obligation: "must" }} />
          <div>
            <b>{condition.title}</b> <span className="sr">{condition.is}</span>
            {condition.said && <p>{condition.said}</p>}
            {condition.bar && <Bar view={condition.bar} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

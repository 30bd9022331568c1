import type { PolicyDifferenceView } from "@/lib/domain/view/policy-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** Two versions: the old struck through over the new, then what it would do today. */
export function PolicyDifference({ view }: { view: PolicyDifferenceView }) {
  return (
    <Section heading={view.heading} id="difference" note={view.note}>
      {view.lines.length === 0 && <p className="nothing">They ask the same.</p>}
      <ul className="diffs">
        {view.lines.map((line) => (
          <li key={line.short}>
            <span className="short">
              {line.short}
              <small>{line.obligation}</small>
            </span>
            <div>
              {line.before !== null && <del>{line.before}</del>}
              {line.after !== null && <ins>{line.after}</ins>}
            </div>
          </li>
        ))}
      </ul>
      {view.effect && (
        <p className="counts">
          <Rich of={view.effect} />
        </p>
      )}
    </Section>
  );
}

import type { PolicyDifferenceView } from "@/lib/domain/view/policy-view";
import { Section } from "../ui/section";
import { PolicyEffect } from "./policy-effect";

/** Two versions: the old struck through over the new, then what it would do today. */
export function PolicyDifference({ view }: { view: PolicyDifferenceView }) {
  return (
    <Section heading={view.heading} id="difference" note={view.note}>
      {view.lines.length === 0 && <p className="nothing">They ask the same.</p>}
      <ul className="diffs">
        {view.lines.map((line) => (
          <li key={line.key}>
            <span className="short">
              {line.short}
              <small>{line.note}</small>
            </span>
            <div>
              {line.pairs.map(({ before, after }, place) => (
                <div key={place} className="pair">
                  {before !== null && (
                    <del>
                      <span className="sr">Before: </span>
                      {before}
                    </del>
                  )}
                  {after !== null && (
                    <ins>
                      <span className="sr">After: </span>
                      {after}
                    </ins>
                  )}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {view.effect && <PolicyEffect view={view.effect} />}
    </Section>
  );
}

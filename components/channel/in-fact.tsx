import type { InFactView, ToldLine } from "@/lib/domain/view/channel-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";

function Told({ line }: { line: ToldLine }) {
  return (
    <li>
      <At moment={line.when} />
      <div>
        <p>
          <Rich of={line.said} />
        </p>
        {line.aside && <p className="small muted">{line.aside}</p>}
        {line.source.length > 0 && (
          <p className="src">
            <Rich of={line.source} />
          </p>
        )}
      </div>
    </li>
  );
}

/** What really happened, beside what was decided here and never in its place. */
export function InFact({ view }: { view: InFactView }) {
  const list = (lines: readonly ToldLine[]) => (
    <ul className="told">
      {lines.map((line, place) => (
        <Told key={place} line={line} />
      ))}
    </ul>
  );
  return (
    <Section heading="In fact" id="in-fact" note={view.note}>
      {list(view.lines)}
      {view.toCome.length > 0 && (
        <details className="fold">
          <summary>{view.toCome.length} more, later than this copy’s clock</summary>
          {list(view.toCome)}
        </details>
      )}
    </Section>
  );
}

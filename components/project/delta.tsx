import type { DeltaLine, DeltaView } from "@/lib/domain/view/project-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

const look: Record<DeltaLine["change"], string | undefined> = {
  adds: "add",
  drops: "del",
  changes: undefined,
  skew: undefined,
};

/** What a project's yml changes in the base. */
export function Delta({ view }: { view: DeltaView }) {
  const diff = view.diff && <a href={view.diff}>As a diff</a>;
  return (
    <Section heading="What it changes in the base" id="delta" note={<Rich of={view.against} />} end={diff}>
      {view.none ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <ul className="delta">
          {view.lines.map((line, place) => (
            <li key={place} className={look[line.change]}>
              <span className="op">{line.op}</span>
              <span>
                <Rich of={line.said} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

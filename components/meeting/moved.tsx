import type { MeetingView } from "@/lib/domain/view/meeting-view";
import { Move } from "../criterion/move";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** What the board showed a meeting that the one before had not seen. */
export function Moved({ view }: { view: NonNullable<MeetingView["moved"]> }) {
  return (
    <Section
      heading={view.heading}
      id="moved"
      className="changes"
      end={view.all && <Go href={view.all.href}>{view.all.text}</Go>}
    >
      {view.lines.length === 0 && <p className="nothing">{view.none}</p>}
      <ol>
        {view.lines.map((line, place) => (
          <li key={place}>
            <Move from={line.from} to={line.to} />
            <span>
              <Rich of={line.said} />
            </span>
            <span className="ref">
              <Rich of={line.ref} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

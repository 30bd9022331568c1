import type { MeetingView } from "@/lib/domain/view/meeting-view";
import { ChangeLines } from "../criterion/change-lines";
import { Go } from "../ui/go";
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
      <ChangeLines lines={view.lines} />
    </Section>
  );
}

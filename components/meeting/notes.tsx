import type { MeetingView } from "@/lib/domain/view/meeting-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** The notes as they went out, in the speakers' words. */
export function Notes({ notes, none }: Pick<MeetingView, "notes" | "none">) {
  return (
    <Section heading="Notes" id="notes" note={notes.length > 0 ? "as they went out" : undefined}>
      {notes.length === 0 ? (
        <p className="nothing">
          <Rich of={none} />
        </p>
      ) : (
        <Topics notes={notes} />
      )}
    </Section>
  );
}

function Topics({ notes }: Pick<MeetingView, "notes">) {
  return (
    <div className="notes">
      {notes.map((note) => (
        <section key={note.topic}>
          <h3>{note.topic}</h3>
          <ul>
            {note.said.map((said, place) => (
              <li key={place}>
                <Rich of={said} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

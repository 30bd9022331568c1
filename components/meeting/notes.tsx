import type { MeetingView } from "@/lib/domain/view/meeting-view";
import { Rich } from "../ui/rich";

/** The notes as they went out, in the speakers' words. */
export function Notes({ notes, none }: Pick<MeetingView, "notes" | "none">) {
  if (notes.length === 0)
    return (
      <p className="nothing">
        <Rich of={none} />
      </p>
    );
  return (
    <div className="notes">
      {notes.map((note) => (
        <section key={note.topic}>
          <h2>{note.topic}</h2>
          <ul>
            {note.said.map((said, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
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

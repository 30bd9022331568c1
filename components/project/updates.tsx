import type { UpdatesView } from "@/lib/domain/view/project-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";

/** What the notes say of a project. Said, not judged. */
export function Updates({ view }: { view: UpdatesView }) {
  const link = view.link && <Go href={view.link.href}>{view.link.text}</Go>;
  return (
    <Section heading="Updates from the meetings" note="said, not judged" end={link}>
      <ul className="said">
        {view.lines.map((line, place) => (
          <li key={place}>
            <At moment={line.when} />
            <p>
              <Rich of={line.said} /> <span>{line.by}</span>
            </p>
          </li>
        ))}
      </ul>
      {view.lines.length === 0 && <p className="nothing">No meeting has said anything of it yet.</p>}
    </Section>
  );
}

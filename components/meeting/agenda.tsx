import type { AgendaView } from "@/lib/domain/view/meeting-view";
import { Move } from "../criterion/move";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** What a meeting is about, written from what changed; what the chair adds is marked. */
export function Agenda({ view }: { view: AgendaView }) {
  const links = view.links.map((link) => (
    <span key={link.href}>
      <Go href={link.href}>{link.text}</Go>{" "}
    </span>
  ));
  return (
    <Section heading="Agenda" note={view.note} end={links}>
      <ol className="agenda">
        {view.items.map((item) => (
          <li key={item.title}>
            <span className="mins">{item.minutes}</span>
            <div>
              <h3>{item.title}</h3>
              {item.lines.length > 0 && (
                <ul>
                  {item.lines.map((line, place) => (
                    <li key={place} className={line.from || line.to ? undefined : "bare"}>
                      {(line.from || line.to) && <Move from={line.from} to={line.to} className="quiet" />}
                      <span>
                        <Rich of={line.said} />
                      </span>
                    </li>
                  ))}
                </ul>
              )}
              {item.from && <p className="from">{item.from}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import type { MeetingView } from "@/lib/domain/view/meeting-view";
import { ButtonLink } from "../ui/button";
import { Go } from "../ui/go";
import { Meta } from "../ui/meta";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";
import { Agenda } from "./agenda";
import { Earlier } from "./earlier";
import { Moved } from "./moved";
import { Notes } from "./notes";

function Updates({ updates }: Pick<MeetingView, "updates">) {
  if (updates.length === 0) return null;
  return (
    <Section heading="Updates on projects" note="said, not judged">
      <ul className="said">
        {updates.map((update, place) => (
          <li key={place} className="named">
            <Go href={update.href}>{update.project}</Go>
            <p>
              <Rich of={update.said} /> <span>{update.by}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Aside({ view }: { view: MeetingView }) {
  return (
    <aside className="rail" aria-label="About the meeting">
      {view.decided.length > 0 && (
        <section>
          <h2>Decided by its hands</h2>
          {view.decided.map((said, place) => (
            <p key={place}>
              <Rich of={said} />
            </p>
          ))}
        </section>
      )}
      {view.read && (
        <section>
          <h2>Read from these notes</h2>
          <p className="muted">{view.read.note}</p>
          {view.read.lines.map((said, place) => (
            <p key={place} className="aside-mark">
              <Rich of={said} />
            </p>
          ))}
        </section>
      )}
      {view.between && (
        <section>
          <h2>{view.between.heading}</h2>
          <p>
            <Rich of={view.between.said} />
          </p>
        </section>
      )}
      {view.source && (
        <section>
          <h2>Source</h2>
          <p className="muted">
            <Rich of={view.source} />
          </p>
        </section>
      )}
      {view.earlier.length > 0 && <Earlier lines={view.earlier} />}
    </aside>
  );
}

function Neighbours({ view }: { view: MeetingView }) {
  if (!view.before && !view.after) return null;
  return (
    <nav className="end actions" aria-label="Meetings before and after">
      {view.before && <ButtonLink href={view.before.href}>Before: {view.before.text}</ButtonLink>}
      {view.after && <ButtonLink href={view.after.href}>After: {view.after.text}</ButtonLink>}
    </nav>
  );
}

/** One meeting: its agenda, its notes, and what was read from them. */
export function Meeting({ view }: { view: MeetingView }) {
  return (
    <div className="page">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>
          <At moment={view.when} />
        </h1>
        <Neighbours view={view} />
      </div>
      <Meta of={view.meta} />
      <div className="two">
        <div>
          {view.finding && (
            <p className="sentence">
              <Rich of={view.finding} />
            </p>
          )}
          {view.agenda && <Agenda view={view.agenda} />}
          {view.moved && <Moved view={view.moved} />}
          <Notes notes={view.notes} none={view.none} />
          <Updates updates={view.updates} />
        </div>
        <Aside view={view} />
      </div>
    </div>
  );
}

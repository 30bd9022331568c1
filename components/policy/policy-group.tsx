import type { PolicyCriterionView, PolicyView } from "@/lib/domain/view/policy-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { JobsTable } from "./jobs-table";
import { SymbolList } from "./symbol-list";

function Criterion({ view }: { view: PolicyCriterionView }) {
  return (
    <li id={view.key}>
      <span className="short">
        <a className="plain" href={`#${view.key}`} data-stop>
          {view.short}
        </a>
        <small>{view.obligation}</small>
      </span>
      <div>
        <b>{view.title}</b>
        {view.why.length > 0 && (
          <p className="why-p">
            <Rich of={view.why} />
          </p>
        )}
        {(view.how || view.terms) && (
          <p className="how-p">
            {view.how} {view.terms && <span className="muted">{view.terms}</span>}
          </p>
        )}
        {view.from && <p className="how-p">{view.from}</p>}
        {view.jobs && <JobsTable view={view.jobs} />}
        {view.symbols && <SymbolList view={view.symbols} />}
        {view.source.length > 0 && (
          <p className="src">
            <Rich of={view.source} />
          </p>
        )}
      </div>
      <p className="who-a">
        {view.who}
        <small>{view.holds}</small>
      </p>
    </li>
  );
}

export function PolicyGroup({ group }: { group: PolicyView["groups"][number] }) {
  return (
    <Section heading={group.name} className="polg">
      <ul>
        {group.criteria.map((criterion) => (
          <Criterion key={criterion.key} view={criterion} />
        ))}
      </ul>
    </Section>
  );
}

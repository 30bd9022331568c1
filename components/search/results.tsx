import type { SearchResultsView } from "@/lib/domain/view/search-view";
import { Empty } from "../ui/empty";
import { Go } from "../ui/go";
import { Section } from "../ui/section";

/** What was found, in its groups. */
export function Results({ view }: { view: SearchResultsView }) {
  const found = view.groups.filter((group) => group.lines.length > 0);
  if (found.length === 0)
    return (
      <div className="page">
        <Empty first heading={view.note ?? `Nothing is called “${view.sought}”.`}>
          <p>
            Projects, criteria and entries are found by their names and their words, projects by the address of their
            repository too.
          </p>
        </Empty>
      </div>
    );
  return (
    <div className="page">
      <div className="title">
        <h1>“{view.sought}”</h1>
      </div>
      {found.map((group) => (
        <Section key={group.name} heading={group.name} note={String(group.lines.length)}>
          <ul className="plainlist">
            {group.lines.map((line) => (
              <li key={line.href}>
                <Go href={line.href} data-stop>
                  {line.text}
                </Go>{" "}
                <span className="muted">{line.note}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

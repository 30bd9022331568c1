import type { HistoryListView } from "@/lib/domain/view/project-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";
import { Strip } from "./strip";

/** What happened to a project, newest first. */
export function HistoryList({ view }: { view: HistoryListView }) {
  const all = view.all && <Go href={view.all.href}>{view.all.text}</Go>;
  return (
    <Section heading="History" id="history" end={all}>
      {view.strip && <Strip view={view.strip} />}
      <table className="grid-t log-t">
        <tbody>
          {view.lines.map((line, place) => (
            <tr key={place}>
              <td>{line.href ? <Go href={line.href}>{line.ref}</Go> : line.ref}</td>
              <td>
                <At moment={line.when} />
              </td>
              <td>
                <Rich of={line.said} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

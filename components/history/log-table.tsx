import type { LogLine } from "@/lib/domain/view/history-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { At } from "../ui/time";

type Props = {
  day: string;
  lines: readonly LogLine[];
  /** The entry that is shown whole already: its anchor is there. */
  shown: number | null;
};

/** The entries of one day. */
export function LogTable({ day, lines, shown }: Props) {
  return (
    <table className="grid-t log-t">
      <caption className="sr">Entries of {day}: number, time, what and by whom, digest</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.seq} id={line.seq === shown ? undefined : `entry-${line.seq}`}>
            <td>
              <Go href={line.href} data-stop>
                {line.seq}
              </Go>
            </td>
            <td>
              <At moment={line.when} />
            </td>
            <td>
              <What line={line} />
            </td>
            <td>
              <code>{line.digest}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ line }: { line: LogLine }) {
  return (
    <>
      {line.project && (
        <b>
          <Go className="plain" href={line.project.href}>
            {line.project.name}
          </Go>{" "}
        </b>
      )}
      <Rich of={line.said} /> <span className="by">· {line.by}</span>
      {line.happened && (
        <span className="by">
          , happened <At moment={line.happened} />
        </span>
      )}
      {line.moves.length > 0 && (
        <p className="moved">
          <Rich of={line.moves} />
        </p>
      )}
      {line.aside && <p className="infact">{line.aside}</p>}
    </>
  );
}

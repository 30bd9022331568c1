import type { PastedView, PreviewLine } from "@/lib/domain/view/set-up-view";
import { Icon } from "../ui/icon";

function BadLine({ line }: { line: Extract<PreviewLine, { is: "bad" }> }) {
  return (
    <tr className="badline">
      <td>{line.line}</td>
      <td colSpan={4}>
        <Icon id="unmet" className="g-unmet" /> <code>{line.text}</code> {line.why}{" "}
        {line.repair !== null && (
          <button type="submit" className="lnk" name="press" value={`repair:${line.line}`}>
            {line.repair}
          </button>
        )}
      </td>
    </tr>
  );
}

function Line({ line }: { line: Exclude<PreviewLine, { is: "bad" }> }) {
  return (
    <tr className={line.is === "there" ? "there" : undefined}>
      <td className="muted">{line.line}</td>
      <td>
        <b>{line.slug}</b>
        {line.note && <small className="muted"> {line.note}</small>}
      </td>
      <td className="muted">{line.repository}</td>
      <td>{line.summary}</td>
      <td>{line.maintainers}</td>
    </tr>
  );
}

/** What was pasted as it would be taken, line by line; a bad line says what is wrong and how it may have been meant. */
export function PastedTable({ view }: { view: PastedView }) {
  return (
    <>
      <p>
        <b>{view.said}</b>
      </p>
      {view.lines.length > 0 && (
        <table className="grid-t pasted">
          <thead>
            <tr>
              <th scope="col" className="nr">
                Line
              </th>
              <th scope="col">Project</th>
              <th scope="col">Repository</th>
              <th scope="col">Summary</th>
              <th scope="col">Maintainers</th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map((line) =>
              line.is === "bad" ? <BadLine key={line.line} line={line} /> : <Line key={line.line} line={line} />,
            )}
          </tbody>
        </table>
      )}
    </>
  );
}

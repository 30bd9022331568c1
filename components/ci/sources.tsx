import type { FormAction } from "@/lib/domain/view/form-state";
import type { SourceLine, SourcesView } from "@/lib/domain/view/source-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { RowButton } from "./row-button";

function Line({ line, revoke }: { line: SourceLine; revoke: FormAction }) {
  return (
    <tr>
      <th scope="row">
        <span className="mono">{line.name}</span>
        <span className="tiny late muted">
          {line.at}, {line.limits}
        </span>
      </th>
      <td>
        <Rich of={line.revoked ?? line.registered} />
        {line.secrets.map((said) => (
          <span className="tiny late muted" key={said}>
            {said}
          </span>
        ))}
      </td>
      <td className="muted">
        <Rich of={line.heard} />
      </td>
      <td>
        {line.canRevoke && (
          <RowButton
            act={revoke}
            name="source"
            value={String(line.seq)}
            label="Revoke"
            of={line.name}
            busy="Revoking…"
          />
        )}
      </td>
    </tr>
  );
}

/** Who may speak for a project's CI, who might once, and when each was heard. */
export function Sources({ view, revoke }: { view: SourcesView; revoke: FormAction }) {
  return (
    <Section heading="Sources" id="sources" note="whose runs are proved">
      {view.none ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <Table heads={["Repository", "Since", "Heard", ""]} className="deliv sources">
          {view.lines.map((line) => (
            <Line key={line.seq} line={line} revoke={revoke} />
          ))}
        </Table>
      )}
    </Section>
  );
}

import type { SymbolsView } from "@/lib/domain/view/policy-view";
import { Rich } from "../ui/rich";

/** Every kernel symbol that is wanted, how, and for which kernels. */
export function SymbolList({ view }: { view: SymbolsView }) {
  return (
    <details className="symbols">
      <summary>{view.heading}</summary>
      <ul>
        {view.lines.map((line) => (
          <li key={`${line.symbol} ${line.where}`}>
            <code>{line.symbol}</code> {line.want}
            {line.where && <span className="muted">, {line.where}</span>}
          </li>
        ))}
      </ul>
      {view.exceptions.map((said, place) => (
        <p key={place} className="muted">
          <Rich of={said} />
        </p>
      ))}
    </details>
  );
}

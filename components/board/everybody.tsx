import type { EverybodyView } from "@/lib/domain/view/board-view";
import { Icon } from "../ui/icon";
import { Rich } from "../ui/rich";

/** What is unknown for everybody, said once above the table. */
export function Everybody({ view }: { view: EverybodyView }) {
  return (
    <p className="everybody">
      <Icon id="unknown" className="g-unknown" />
      <span>
        <Rich of={view.said} />
        {view.faintly && (
          <span className="faintly">
            {" "}
            <Rich of={view.faintly} />
          </span>
        )}
      </span>
    </p>
  );
}

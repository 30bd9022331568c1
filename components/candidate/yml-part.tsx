import type { RefObject } from "react";
import type { YmlView } from "@/lib/domain/view/candidate-view";
import { YmlField } from "./yml-field";

type Props = {
  view: YmlView;
  text: string;
  write: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The yml to write in, its name and what changed; another can be pasted, or the present one brought back. */
export function YmlPart({ view, text, write, field }: Props) {
  return (
    <>
      <header>
        <h2 id="yml">{view.name}</h2>
        <span className="muted small">{view.note}</span>
        <span className="end small">
          <a
            href={view.blank}
            onClick={(event) => {
              event.preventDefault();
              write("");
              field.current?.focus();
            }}
          >
            Paste another
          </a>
          {view.present && <a href={view.present}>Back to the present one</a>}
        </span>
      </header>
      <YmlField view={view} text={text} write={write} field={field} />
    </>
  );
}

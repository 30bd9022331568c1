import type { RefObject } from "react";
import type { YmlView } from "@/lib/domain/view/candidate-view";
import { YmlLines } from "./yml-lines";

type Props = {
  view: YmlView;
  text: string;
  write: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The yml to write in: letters on top, numbers and marks beneath, one for one. */
export function YmlField({ view, text, write, field }: Props) {
  const lines = text.split("\n");
  return (
    <div className="edit live">
      <pre className="under" aria-hidden="true">
        <YmlLines view={view} text={text} />
      </pre>
      <textarea
        ref={field}
        name="yml"
        aria-label="The yml"
        value={text}
        onChange={(event) => write(event.target.value)}
        rows={Math.max(lines.length, 8)}
        cols={Math.max(...lines.slice(0, 20_000).map((line) => line.length), 20) + 2}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder="kernel:"
      />
    </div>
  );
}

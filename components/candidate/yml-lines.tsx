import { memo } from "react";
import type { YmlView } from "@/lib/domain/view/candidate-view";

type Props = { view: YmlView; text?: string };

/** A yml line by line, with its numbers; what changed and what is wrong is marked. */
export function YmlLines({ view, text = view.text }: Props) {
  const [changed, wrong] = [new Set(view.changed), new Set(view.wrong)];
  return text.split("\n").map((line, place) => {
    const at = place + 1;
    return <Line key={at} at={at} text={line} mark={wrong.has(at) ? "bad" : changed.has(at) ? "chg" : ""} />;
  });
}

/** One of thousands: drawn anew only where it changed. */
const Line = memo(function Line({ at, text, mark }: { at: number; text: string; mark: string }) {
  return (
    <span className={mark === "" ? "ln" : `ln ${mark}`}>
      <i>{at}</i>
      {text || " "}
    </span>
  );
});

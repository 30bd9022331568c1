import type { YmlView } from "@/lib/domain/view/candidate-view";

/** A yml line by line, with its numbers; what changed and what is wrong is marked. */
export function YmlLines({ view, text = view.text }: { view: YmlView; text?: string }) {
  const look = (line: number): string => {
    if (view.wrong.includes(line)) return "ln bad";
    return view.changed.includes(line) ? "ln chg" : "ln";
  };
  return text.split("\n").map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
    <span key={place} className={look(place + 1)}>
      <i>{place + 1}</i>
      {line || " "}
    </span>
  ));
}

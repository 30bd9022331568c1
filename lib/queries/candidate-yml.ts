import { findingsOf } from "../domain/explain/findings";
import { count } from "../domain/explain/words";
import type { Refusal } from "../domain/refusal";
import type { Judged } from "../domain/verdict";
import type { YmlView } from "../domain/view/candidate-view";
import { changedLines } from "../domain/view/changed-lines";

/** The lines of the yml that a refusal names; of a kernel configuration none. */
const linesOf = ({ fields }: Refusal): readonly number[] =>
  fields.flatMap(({ path }) => {
    const line = /^line (\d+), column \d+$/.exec(path)?.[1];
    return line === undefined ? [] : [Number(line)];
  });

type Written = {
  readonly name: string;
  readonly text: string;
  /** The text it is compared with: the present candidate's. */
  readonly before: string | null;
  readonly computed: readonly Judged[];
  readonly refused: Refusal | null;
  readonly present: string | null;
  readonly blank: string;
};

/** A yml as it is written in, its changed and its wrong lines marked. */
export function ymlView({ name, text, before, computed, refused, present, blank }: Written): YmlView {
  const { changed, removed } = before === null ? { changed: [], removed: 0 } : changedLines(before, text);
  const gone = removed - changed.length;
  const found = computed
    .filter(({ is, criterion }) => is === "unmet" && criterion.kind === "manifest")
    .flatMap((s) => findingsOf(s).flatMap(({ place }) => (place ? [place.line] : [])));
  const wrong = [...new Set([...found, ...(refused ? linesOf(refused) : [])])].sort((a, b) => a - b);
  const said = [
    ...(changed.length > 0 ? [`${count(changed.length, "line")} changed`] : []),
    ...(gone > 0 ? [`${count(gone, "line")} fewer`] : []),
  ];
  return { name, note: said.join(", "), text, changed: [...changed], wrong, present, blank };
}

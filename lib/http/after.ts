import { Refusal } from "../domain/refusal";

/** `?after=` of the log, or `?cursor=`, which is the same: the entry to go on from, 0 when nothing is said. */
export function afterOf(request: Request): number {
  const query = new URL(request.url).searchParams;
  const text = query.get("cursor") || query.get("after") || "0";
  if (!/^\d{1,12}$/.test(text))
    throw new Refusal("bad-input", `“${text.slice(0, 20)}” is no place in the log. Write the number of an entry.`, [
      { path: "after", message: "The number of an entry, 0 for the beginning." },
    ]);
  return Number(text);
}

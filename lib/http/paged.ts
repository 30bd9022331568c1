import { Refusal } from "../domain/refusal";

/** How much of a list is asked for, and after which of its keys. */
type PageAsked = { readonly limit: number; readonly cursor: string | null };

/** `?limit=` (1 to 200, 50 when it is left out) and `?cursor=` of a request. Refusal `bad-input` for another limit. */
export function pageOf(request: Request): PageAsked {
  const query = new URL(request.url).searchParams;
  const text = query.get("limit");
  const limit = text === null || text === "" ? 50 : /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > 200)
    throw new Refusal("bad-input", `A limit is a whole number from 1 to 200; “${text?.slice(0, 20)}” is none.`, [
      { path: "limit", message: "From 1 to 200." },
    ]);
  return { limit, cursor: query.get("cursor") || null };
}

/** The items after the cursor, and the cursor of the next page; null at the end. Refusal `bad-input` for a cursor that is none of the list. */
export function paged<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { limit, cursor }: PageAsked,
): { readonly items: readonly T[]; readonly nextCursor: string | null } {
  const start = cursor === null ? 0 : items.findIndex((item) => keyOf(item) === cursor) + 1;
  if (cursor !== null && start === 0)
    throw new Refusal("bad-input", `“${cursor.slice(0, 60)}” is no cursor of this list. Take it from “nextCursor”.`, [
      { path: "cursor", message: "Not of this list." },
    ]);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return { items: page, nextCursor: last !== undefined && start + limit < items.length ? keyOf(last) : null };
}

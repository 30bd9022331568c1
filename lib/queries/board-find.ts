import { type Sort, sorts } from "../domain/board-picked";
import { capital } from "../domain/explain/words";
import type { Policy } from "../domain/policy";
import type { FindView } from "../domain/view/board-view";
import type { Look } from "../log/look";
import { type PageAsked, pageAddress } from "./board-page-asked";

/** The field to find by and the orders to choose from, of a board of more than a page: each choice is an address. */
export function findView(look: Look, { criteria }: Pick<Policy, "criteria">, asked: PageAsked): FindView {
  const { show, find, lacks, sort, also } = asked;
  const kept = { show, sort: sort === "open" ? null : sort, ...also, at: look.asked };
  return {
    value: find ?? "",
    lacks: {
      value: lacks ?? "",
      options: [
        { value: "", text: "any" },
        ...criteria.map((it) => ({ value: it.key, text: `nothing of ${it.short}` })),
      ],
    },
    hidden: Object.entries(kept).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    all: find === null && lacks === null ? null : pageAddress(look, { ...asked, find: null, lacks: null, page: 1 }),
    sorts: (Object.keys(sorts) as Sort[]).map((it) => ({
      text: capital(sorts[it]),
      href: pageAddress(look, { ...asked, sort: it, page: 1 }),
      isOn: it === sort,
    })),
  };
}

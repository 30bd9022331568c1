import type { Metadata } from "next";
import { reportName } from "@/lib/domain/explain/report";
import { groupUses, type Uses } from "@/lib/domain/uses";
import { look } from "@/lib/log/look";
import { queryOf, type Search } from "./frame";

/** The title of a page that only some groups have: where nobody uses it, it is called what it is then, not found. */
export async function titled(of: keyof Uses, title: string): Promise<Metadata> {
  const known = await look().catch(() => null);
  return { title: known && !groupUses(known)[of] ? "Not found" : title };
}

/** The title of a report: a forecast is called one, in the window and on paper too. */
export async function reportTitled(search: Search, of = ""): Promise<Metadata> {
  const { at } = await queryOf(search);
  const seen = at ? await look(at).catch(() => null) : null;
  return { title: `${reportName(seen?.isForecast ?? false)}${of}` };
}

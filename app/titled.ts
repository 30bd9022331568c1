import type { Metadata } from "next";
import { groupUses, type Uses } from "@/lib/domain/uses";
import { look } from "@/lib/log/look";

/** The title of a page that only some groups have: where nobody uses it, it is called what it is then, not found. */
export async function titled(of: keyof Uses, title: string): Promise<Metadata> {
  const known = await look().catch(() => null);
  return { title: known && !groupUses(known)[of] ? "Not found" : title };
}

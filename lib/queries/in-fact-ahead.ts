import { db } from "../db/client";
import { dueUpTo } from "../db/due-facts";
import type { Fact } from "../domain/fact";
import { dueSayings } from "../log/due";
import type { Look } from "../log/look";

/**
 * What the record still holds for a practice copy, as the entries that it would be told in if nobody did anything: supposed, and
 * with no digest, for none of it was said here yet. Nothing at an earlier instant, where nobody looks ahead.
 */
export async function heldAhead(look: Look): Promise<readonly Fact[]> {
  if (look.isPast) return [];
  const due = await dueUpTo(db(), END);
  return dueSayings(due, look).map((saying, index) => {
    const at = saying.at ?? look.now;
    // A saying's kind names the body's type, as the fact's does.
    return {
      ...saying,
      at,
      course: saying.course ?? null,
      seq: look.head + 1 + index,
      prev: null,
      recordedAt: at,
      digest: "",
    } as Fact;
  });
}

const END = Date.UTC(9999, 0);

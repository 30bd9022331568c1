import { namesIn, type Reader } from "../domain/explain/words";
import type { Look } from "../log/look";

/** What the words of a page about the whole group need: names by every appointment known, whatever it is of. */
export const everybody = (look: Look): Reader => ({
  now: look.now,
  nameOf: namesIn(look.live.facts.slice(0, look.when.upTo)),
});

import { namesIn } from "../domain/explain/words";
import type { Fact, Seq } from "../domain/fact";
import { plain } from "../domain/view/rich";
import { entrySaid } from "./entry-said";

const LONGEST = 160;
/** Who is named is named by handle: whoever hears of it looks at the page for more. */
const NAMES = namesIn([]);

/** What an entry says to whoever hears of it, in one line: "wireguard: boot on x86_64/4.9 passed, …". */
export function newsSaid(fact: Fact, entry: (seq: Seq) => Fact | undefined): string {
  const { stream } = fact;
  const of = stream.startsWith("project:") ? `${stream.slice("project:".length)}: ` : "";
  const said = plain(entrySaid(fact, { now: fact.recordedAt, nameOf: NAMES }, entry)).replace(/\s+/g, " ");
  const line = said.startsWith(of.slice(0, -2)) ? said : `${of}${said}`;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

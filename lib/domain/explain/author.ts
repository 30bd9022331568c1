import { authorOf, type Fact } from "../fact";
import type { Reader } from "./words";

type Said = Pick<Fact, "actor" | "via">;

/**
 * Whose word a fact is, by name: "maintainer of wireguard". What a token said is its maker's word, and the token is named
 * beside, by what the log calls it: "maintainer of wireguard with the token “CI”", or "with a token" where nothing that was
 * posted with it says its name.
 */
export function authorSaid({ actor, via }: Said, { nameOf }: Pick<Reader, "nameOf">): string {
  if (actor.kind === "source") return nameOf(`source ${actor.id}`);
  const name = nameOf(authorOf({ actor, via }) ?? actor.id);
  if (actor.kind !== "token") return name;
  const token = nameOf(actor.id);
  return `${name} with ${token === actor.id ? "a token" : token}`;
}

/** The same, and for a person of a practice copy who drove them: "maintainer of wireguard, through ijc". */
export function speakerSaid(said: Said, reader: Pick<Reader, "nameOf">): string {
  const driver = said.actor.kind === "token" ? undefined : said.via?.slice(said.via.indexOf(":") + 1);
  return `${authorSaid(said, reader)}${driver ? `, through ${reader.nameOf(driver)}` : ""}`;
}

import { namesIn, type Reader } from "../domain/explain/words";
import { type Known, rolesIn } from "../domain/known";
import type { Look } from "../log/look";

/** What the words of a page need: when they are read, and what people of this project are called. */
export const readerOf = (look: Known, project?: string): Reader => ({
  now: look.now,
  nameOf: namesIn(rolesIn(look, project)),
});

/** An entry of the log as a link to it, whole. */
export const entryLink = (look: Look, seq: number, text = `entry ${seq}`): { href: string; text: string } => ({
  href: linkTo(look, "/history", { entry: String(seq) }, `entry-${seq}`),
  text,
});

/** A project's page as it stands for a channel, at one of its places: only the lowest channel goes without saying. */
export const projectHref = (look: Look, slug: string, channel: string, hash = ""): string =>
  linkTo(look, `/projects/${slug}`, channelAsked(look, channel), hash);

/** A channel as an address or a form names it: the lowest one goes without saying. */
export const channelAsked = (look: Pick<Look, "channels">, channel: string): Readonly<Record<string, string>> =>
  channel === look.channels()[0] ? {} : { channel };

/** An address of this site at the instant looked at: a look at the past keeps its `?at=` from page to page. */
export function linkTo(
  look: Look,
  path: string,
  query: Readonly<Record<string, string | null>> = {},
  hash = "",
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) parameters.set(name, value);
  if (look.asked !== null && !parameters.has("at")) parameters.set("at", look.asked);
  const text = parameters.toString();
  return `${path}${text === "" ? "" : `?${text}`}${hash === "" ? "" : `#${hash}`}`;
}

import type { LiveView } from "../domain/view/live-view";
import type { Look } from "../log/look";
import type { Address } from "./address";

/** The pages that show a standing: all of the log's, or one project's. */
const PAGES = [
  /^\/$/,
  /^\/history$/,
  /^\/report$/,
  /^\/me$/,
  /^\/channels\/([^/]+)$/,
  /^\/projects\/([^/]+)(?:\/(?:ci|report))?$/,
];

/** What a page follows: nothing where it is of another instant, or shows no standing. */
export function liveView(look: Pick<Look, "isNow" | "live">, { path, query }: Address): LiveView | null {
  const found = look.isNow ? PAGES.map((page) => page.exec(path)).find((it) => it !== null) : undefined;
  if (!found || query.q?.trim()) return null;
  const of = new URLSearchParams();
  if (path.startsWith("/projects/") && found[1]) of.set("project", decodeURIComponent(found[1]));
  const channel = path.startsWith("/channels/") && found[1] ? decodeURIComponent(found[1]) : query.channel;
  if (channel && (path === "/" || path.startsWith("/channels/"))) of.set("channel", channel);
  return { address: `/api/v1/events${of.size > 0 ? `?${of}` : ""}`, since: look.live.head };
}

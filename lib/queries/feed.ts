import { channelFeedTitle, feedTitle, projectFeedTitle } from "../domain/explain/feed";
import { newest } from "../domain/known";
import { policyOf } from "../domain/project";
import { env } from "../env";
import { type AtomEntry, atomXml, stableId } from "../formats/atom";
import type { Look } from "../log/look";
import { boundedTo } from "./bounded";
import { decisionsIn, type Moment, projectMoments } from "./feed-entries";

const MOST = 50;

/** The newest 50 moments in which a project moved or was decided about, as Atom. */
export function projectFeed(look: Look, slug: string, channel: string): string {
  const moments = policyOf(look, channel) ? projectMoments(look, slug, channel) : [];
  return feedOf(look, moments, {
    title: projectFeedTitle(slug, channel),
    subtitle: newest(look, `project:${slug}`, "project")?.body.summary ?? "",
    path: `projects/${slug}`,
  });
}

/** The same of every project of a channel, and what was decided about it. */
export function channelFeed(look: Look, channel: string): string {
  boundedTo(look, "There is no feed");
  const projects = policyOf(look, channel) ? look.projects() : [];
  const moments = [
    ...projects.flatMap((slug) => projectMoments(look, slug, channel)),
    ...decisionsIn(look, `channel:${channel}`, null),
    ...decisionsIn(look, "instance", null),
  ];
  return feedOf(look, moments, {
    title: channelFeedTitle(channel),
    subtitle: newest(look, `channel:${channel}`, "channel")?.body.blurb ?? "",
    path: `channels/${channel}`,
  });
}

type Of = { readonly title: string; readonly subtitle: string; readonly path: string };

function feedOf(look: Look, moments: readonly Moment[], { title, subtitle, path }: Of): string {
  const entries = newestOf(moments);
  const first = look.entry(1);
  return atomXml({
    id: stableId("feed", first?.digest ?? "", path, title),
    title: feedTitle(title, look.practice, look.isForecast ? look.now : null),
    subtitle,
    updated: entries[0]?.updated ?? first?.recordedAt ?? look.now,
    author: newest(look, "instance", "instance")?.body.name ?? "Slipway",
    self: `${env().address}/api/v1/${path}/feed.atom`,
    page: `${env().address}/${path}`,
    entries,
  });
}

/** The newest are said one after the other, until there are enough: those of one instant in the order of the log. */
function newestOf(moments: readonly Moment[]): readonly AtomEntry[] {
  const entries: AtomEntry[] = [];
  for (const { said } of [...moments].sort((a, b) => b.updated - a.updated)) {
    if (entries.length === MOST) break;
    const entry = said();
    if (entry) entries.push(entry);
  }
  return entries;
}

import type { Look } from "../log/look";
import { spansRead } from "../log/spans";
import { GONE_THROUGH } from "./bounded";

/**
 * Reads how a project's verdict went, or that of all projects, from the table of spans, for the parts of a page that go through
 * it: without it a process that has just begun would judge all of the past anew. Unknown names are for the page to refuse.
 */
export async function readAhead(look: Look, channelAsked?: string, project?: string): Promise<void> {
  const channels = look.channels();
  const channel = channelAsked ?? channels[0];
  const projects = project === undefined ? look.projects() : isKnown(look, project) ? [project] : [];
  if (channel !== undefined && channels.includes(channel) && projects.length <= GONE_THROUGH)
    await spansRead(look, projects, channel);
}

/** A name that no entry has is not asked for: it may be no text that Postgres takes. */
const isKnown = (look: Look, project: string): boolean => look.stream(`project:${project}`).length > 0;

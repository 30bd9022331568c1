import { env } from "@/lib/env";

export const ATOM = "application/atom+xml";

/** The whole address of the feed of a project or a channel, for the head of its page. */
export const atomOf = (of: "projects" | "channels", name: string): string =>
  `${env().address}/api/v1/${of}/${encodeURIComponent(name)}/feed.atom`;

import type { Followed } from "../domain/concerns";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { type Look, look } from "../log/look";
import { isLeaving } from "./leaving";
import { problem } from "./problem";
import { asksOf, atOf } from "./read";
import { isFull, streamFor } from "./streams";
import { event, eventsOf, toldUpTo } from "./told";

/** So far back it is told entry by entry what somebody missed: beyond, that there is much. */
const FAR = 2_000;
/** How long a browser waits before it comes again, in ms, and a part of it by chance: not all at once. */
const [AGAIN, CHANCE] = [500, 1_500];

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // Nobody on the way keeps it, presses it together or waits until there is more of it.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
  "access-control-allow-origin": "*",
  connection: "close",
};

/**
 * The door for those who follow: what is recorded from now on, or after an entry that they know, as server-sent events. It asks
 * the database once, when it begins.
 */
export async function events(request: Request): Promise<Response> {
  try {
    if (isLeaving() || isFull())
      throw new Refusal("unavailable", "Not followed: as many as this server takes follow already. Try again later.");
    const asks = asksOf(request, ["project", "channel", "since"]);
    if (atOf(request) !== null)
      throw new Refusal("bad-input", "Not followed: of another instant than now nothing comes. Leave ?at= out.");
    const now = await look();
    const followed = followedIn(now, asks);
    const since = sinceOf(request, asks.since) ?? now.live.head;
    const mark = now.practice ? event("practice", { practice: true }) : "";
    const first = `retry: ${AGAIN + Math.floor(Math.random() * CHANCE)}\n${mark}${missed(now, followed, since)}`;
    return new Response(streamFor(followed, first, Math.max(since, toldUpTo())), { headers: HEADERS });
  } catch (failure) {
    return problem(failure);
  }
}

function followedIn(now: Look, { project, channel }: { project?: string; channel?: string }): Followed {
  if (project !== undefined) projectNamed(now, project);
  return { project: project ?? null, channel: channel === undefined ? null : channelNamed(now, channel) };
}

/** What came between the entry they know and what is told to all: from the copy of the log that this process has. */
function missed({ live }: Look, followed: Followed, since: number): string {
  const upTo = toldUpTo();
  if (since > live.head) return event("anew", { head: live.head }, live.head);
  if (since >= upTo) return `id: ${since}\n\n`;
  if (upTo - since > FAR) return event("many", { from: since + 1, to: upTo, count: upTo - since }, upTo);
  return `${eventsOf(live.facts.slice(since, upTo), followed)}id: ${upTo}\n\n`;
}

/** The last entry that was heard of: a browser that comes again says it in a header, which counts before the address. */
function sinceOf(request: Request, asked: string | undefined): number | null {
  const said = request.headers.get("last-event-id") ?? asked;
  if (said === undefined || said === "") return null;
  if (!/^\d{1,12}$/.test(said))
    throw new Refusal("bad-input", `“${said.slice(0, 20)}” is no place in the log. Write the number of an entry.`, [
      { path: "since", message: "The number of an entry." },
    ]);
  return Number(said);
}

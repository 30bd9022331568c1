import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** The longest that a process told to leave goes on answering, in ms: whoever restarts it counts on ten seconds. */
const LONGEST = 8_000;

type Leaving = { isLeaving: boolean; readonly open: Set<ServerResponse> };
const held = globalThis as typeof globalThis & { slipwayLeaving?: Leaving };

/**
 * Has a process that is told to leave (SIGTERM, SIGINT) answer what it was asked and go. Next stops listening and waits for
 * connections to close; a proxy keeps them open and goes on asking on them, so that each answer from then on closes its own.
 * A request that never ends is cut before whoever waits cuts all. Called once by each server process.
 */
export function leaveInOrder(): void {
  if (held.slipwayLeaving) return;
  const leaving: Leaving = { isLeaving: false, open: new Set() };
  held.slipwayLeaving = leaving;
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { readonly response: ServerResponse };
    if (leaving.isLeaving) closesAfter(response);
    else {
      leaving.open.add(response);
      response.once("close", () => leaving.open.delete(response));
    }
  });
  const leave = () => {
    if (leaving.isLeaving) return;
    leaving.isLeaving = true;
    for (const response of leaving.open) closesAfter(response);
    setTimeout(() => process.exit(143), LONGEST).unref();
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
}

/** Whether this process was told to leave: nothing new should be sent to it. */
export const isLeaving = (): boolean => held.slipwayLeaving?.isLeaving ?? false;

function closesAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

import { AsyncLocalStorage } from "node:async_hooks";
import { Server, ServerResponse } from "node:http";

const held = globalThis as typeof globalThis & { slipwayAnswers?: AsyncLocalStorage<ServerResponse> };

/**
 * Lets a page say with which status it is answered. Next offers `notFound()` alone for that, which throws the page away: what
 * it answers is an empty document until its scripts have run, and nothing of why. Called once by each server process.
 */
export function keepAnswers(): void {
  if (held.slipwayAnswers) return;
  const answers = new AsyncLocalStorage<ServerResponse>();
  held.slipwayAnswers = answers;
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]): boolean {
    const go = (): boolean => Reflect.apply(emit, this, [event, ...args]);
    const response = event === "request" ? args[1] : null;
    return response instanceof ServerResponse ? answers.run(response, go) : go();
  };
}

/** Sets the status of the answer that is being made. False where it is not known or on its way already. */
export function answeredWith(status: number): boolean {
  const response = held.slipwayAnswers?.getStore();
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  return true;
}

/** The address of whoever is connected: a proxy's where one stands before us. Null where it is not known. */
export const peerAddress = (): string | null => held.slipwayAnswers?.getStore()?.req?.socket?.remoteAddress ?? null;

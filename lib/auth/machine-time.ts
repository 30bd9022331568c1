/** Machine time, in milliseconds since 1970: for sessions, tokens and links alone (decision.md, "Two times"). Facts go by lib/log/clock.ts. */
export const machineNow = (): number => Date.now();

/** A minute in milliseconds, as `machineNow` counts. */
export const MINUTE = 60_000;

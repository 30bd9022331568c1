import { membersOf } from "../domain/membership";
import { look } from "./look";
import { spansRead } from "./spans";

/**
 * Reads how the verdicts of every channel's members went, for a process that has just begun: the gate looks at them while it holds
 * the log's lock, where nothing may be asked of the table and nobody should wait for a past that is judged anew.
 */
export async function readMembers(): Promise<void> {
  const now = await look();
  for (const channel of now.channels()) await spansRead(now, membersOf(now, channel), channel);
}

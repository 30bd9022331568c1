import { db, disconnect } from "../lib/db/client";
import { personNamed } from "../lib/db/people";
import { startClock } from "../lib/log/clock";
import { extendSpans } from "../lib/log/extend-spans";
import { groupOf } from "./group";
import { put } from "./put";

/**
 * Fills the empty database that `DATABASE_URL` names with a group of so many projects, so many CI runs
 * behind each, or behind the last so many: a process of its own for each database.
 */
await startClock(db(), null);
await personNamed(db(), "chair", "chair");
const [projects = 0, runs = 0, of = projects] = process.argv.slice(2).map(Number);
await put(groupOf({ projects, runs, of }, Date.now()));
while (!(await extendSpans()));
await db().$executeRaw`ANALYZE`;
await disconnect();

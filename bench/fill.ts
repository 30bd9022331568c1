import { db, disconnect } from "../lib/db/client";
import { personNamed } from "../lib/db/people";
import { startClock } from "../lib/log/clock";
import { extendSpans } from "../lib/log/extend-spans";
import { groupOf } from "./group";
import { put } from "./put";

/** Fills the empty database that `DATABASE_URL` names with a group of so many projects: a process of its own for each database. */
await startClock(db(), null);
await personNamed(db(), "chair", "chair");
await put(groupOf(Number(process.argv[2]), Date.now()));
while (!(await extendSpans()));
await db().$executeRaw`ANALYZE`;
await disconnect();

import { disconnect } from "@/lib/db/client";
import { extendSpans } from "@/lib/log/extend-spans";

/** A process of its own that extends the spans, as fast as it can: so many times, or until they are complete. */
const times = process.argv[2];
if (times === undefined) while (!(await extendSpans()));
else for (let left = Number(times); left > 0; left--) await extendSpans();
await disconnect();

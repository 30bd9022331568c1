import { disconnect } from "@/lib/db/client";
import { extendSpans } from "@/lib/log/extend-spans";

/** A process of its own that extends the spans so many times, as fast as it can. */
for (let left = Number(process.argv[2]); left > 0; left--) await extendSpans();
await disconnect();

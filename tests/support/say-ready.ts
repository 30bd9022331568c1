import { disconnect } from "@/lib/db/client";
import { readiness } from "@/lib/db/readiness";

/** Prints what /readyz would answer on a database, for tests that have none of the app's processes. */
console.log(JSON.stringify(await readiness()));
await disconnect();

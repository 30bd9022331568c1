import { once } from "node:events";
import { db, disconnect } from "@/lib/db/client";
import { readHead } from "@/lib/db/head";
import { readLog } from "@/lib/log/known-log";
import { perform } from "@/lib/log/perform";
import { noting } from "./noting";

/**
 * A process of its own on the database of DATABASE_URL. It says when it is ready, notes things one after the other once it
 * is told to, and prints the digests of the log as it knows it when its input ends.
 */
const count = Number(process.argv[2]);
await readHead(db());
console.log("ready");
await once(process.stdin, "data");
for (let index = 0; index < count; index++) await perform(noting(`other ${index}`));
await once(process.stdin.resume(), "end");
console.log(JSON.stringify((await readLog(db())).facts.map((fact) => fact.digest)));
await disconnect();

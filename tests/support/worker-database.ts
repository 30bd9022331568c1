import { afterAll } from "vitest";
import { disconnect } from "@/lib/db/client";
import { createDatabase } from "./database";

/** Every test file starts on a new, migrated and empty database; `lib/db/client` opens it at its first question. */
const database = await createDatabase(undefined, `worker_${process.env.VITEST_POOL_ID}`);
process.env.DATABASE_URL = database.url;

afterAll(disconnect);

import { afterAll, vi } from "vitest";
import { disconnect } from "@/lib/db/client";
import { forgetEnv } from "@/lib/env";
import { forgetLog } from "@/lib/log/known-log";
import { forgetSpans } from "@/lib/log/spans";
import { createDatabase } from "./database";
import { cookiesSent } from "./page-request";

vi.mock("next/headers", async () => (await import("./page-request")).asNext());

/**
 * Every test file starts on a new, migrated and empty database; `lib/db/client` opens it at its first question. The files of a
 * worker share its process, so that what the app is made of is read once: what the file before left in it is forgotten here.
 */
const database = await createDatabase(undefined, `worker_${process.env.VITEST_POOL_ID}`);
process.env.DATABASE_URL = database.url;
forgetEnv();
forgetLog();
forgetSpans();
cookiesSent.clear();

afterAll(disconnect);

import { afterAll } from "vitest";
import { disconnect } from "@/lib/db/client";
import { createSeeded, type Seed } from "./database";

/** Puts a test file on a database of its own that holds `seed`: awaited at its top, before the first question. */
export async function onSeeded(seed: Seed): Promise<void> {
  const database = await createSeeded(seed);
  process.env.DATABASE_URL = database.url;
  afterAll(async () => {
    await disconnect();
    await database.drop();
  });
}

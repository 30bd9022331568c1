import { disconnect } from "../lib/db/client";
import { groupOf } from "./group";

/** Fills the database that `DATABASE_URL` names with a group of so many projects: a process of its own for each database. */
await groupOf(Number(process.argv[2]));
await disconnect();

import { db } from "../db/client";
import { readHead } from "../db/head";

/** `practice: true` for every answer and artefact of a practice copy, so that none can pass for real. */
export const practiceMark = async (): Promise<{ readonly practice?: true }> =>
  (await readHead(db())).practice ? { practice: true } : {};

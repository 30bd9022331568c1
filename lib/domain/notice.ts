import { z } from "zod";

/** What processes tell each other, with the commit that it is about: hints alone, for the truth is in the tables. */
const Notice = z.union([
  /** The log goes on to here. */
  z.strictObject({ log: z.number().int(), digest: z.string() }),
  /** Time alone changed verdicts in a channel: of these projects, or of so many that they are not named. */
  z.strictObject({ aged: z.string(), projects: z.array(z.string()).nullable() }),
  /** Something was noted among the deliveries of these projects: it may have recorded nothing. */
  z.strictObject({ came: z.array(z.string()) }),
  /** A token is not what it was. */
  z.strictObject({ token: z.string() }),
]);
export type Notice = z.infer<typeof Notice>;

/** What was heard, or null: another version of this program may tell of what this one does not know. */
export function noticeOf(text: string): Notice | null {
  try {
    return Notice.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

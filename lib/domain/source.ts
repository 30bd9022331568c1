import { z } from "zod";

/** Where the SIG said so: a file of the record, a commit, or words. */
export const Source = z.strictObject({
  file: z.string().optional(),
  commit: z.string().optional(),
  path: z.string().optional(),
  pr: z.number().int().optional(),
  url: z.string().optional(),
  remark: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

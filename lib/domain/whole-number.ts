import { z } from "zod";

/** A whole number as JSON has it, or as a form does: its digits. Nothing else counts as one: no true, no list, no blank. */
export const WholeNumber = (least: number, most: number, message = `Must be a whole number, ${least} to ${most}.`) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .trim()
          .regex(/^\d{1,15}$/)
          .transform(Number),
      ],
      { error: message },
    )
    .pipe(z.number().int(message).min(least, message).max(most, message));

/** The number of an entry of the log. */
export const EntryNumber = WholeNumber(1, Number.MAX_SAFE_INTEGER, "Must be the number of an entry, such as 74.");

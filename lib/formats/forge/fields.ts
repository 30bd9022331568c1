import { z } from "zod";
import { Link } from "../../domain/facts/record";
import { instantOf, textOf } from "../../domain/instant";

/** Parts of a forge's payload that its events share. Unknown fields are let be; those that are read are read strictly. */

/** A number by which a forge knows a thing. */
export const Id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
/** A text that the log can keep. */
export const Text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\0\p{Surrogate}]/u.test(text), "Holds a NUL or half a character, which no text may.");
/** A forge's word for how something stands. */
export const Word = Text(80).min(1);
/** What a job, a workflow or an environment is called. */
export const Name = Text(1000).trim().min(1);
/** A repository's path at its forge: "wireguard/wireguard-linuxkit". */
export const RepositoryPath = z
  .string()
  .max(300)
  .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, "Not a repository’s path, such as wireguard/wireguard-linuxkit.");

/** An instant as forges write it, in the one form of a body: RFC 3339, or "2017-07-19 16:00:00 UTC". One before 1970 is none. */
export const Instant = z
  .string()
  .transform((text, context) => {
    const instant = instantOf(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d+)? UTC$/, "$1T$2$3Z"));
    if (instant !== null) return instant < 0 ? null : textOf(instant);
    context.addIssue({ code: "custom", message: "Not an instant, such as 2017-07-19T16:00:00Z." });
    return z.NEVER;
  })
  .nullable()
  .optional()
  .transform((it) => it ?? null);

/** A link to the job; what is none is left out, for a run is none the worse for it. */
export const LinkOrNone = z
  .unknown()
  .transform((text) => (Link.safeParse(text).success && Text(2000).safeParse(text).success ? (text as string) : null));

/** The machine that an address names, or null. */
export const hostOf = (address: string | null | undefined): string | null =>
  address && URL.canParse(address) ? new URL(address).host.toLowerCase() : null;

import { z } from "zod";

/**
 * The last assignment of a symbol, and where; `was` are the earlier ones it overrides. Parts count from 1,
 * and so do lines within their part.
 * `as` is left out where the value is y, m, n or a number; `bad` is what Kconfig warns of and passes over.
 */
export const Assignment = z.strictObject({
  value: z.string(),
  as: z.enum(["text", "bad"]).optional(),
  part: z.number().int(),
  line: z.number().int(),
  was: z.array(z.strictObject({ value: z.string(), part: z.number().int(), line: z.number().int() })).optional(),
});
export type Assignment = z.infer<typeof Assignment>;

/** A note about the text that changes no value (kernel-criterion.md, "Reading .config text"). */
export const ConfigurationNote = z.strictObject({
  code: z.enum(["bom", "second-header", "looks-like-unset", "said-twice", "bad-value"]),
  part: z.number().int(),
  line: z.number().int(),
  symbol: z.string().optional(),
});
export type ConfigurationNote = z.infer<typeof ConfigurationNote>;

/** One kernel configuration as it was read: made from its parts in order, base first; the last assignment wins. */
export const KernelConfiguration = z.strictObject({
  arch: z.enum(["x86_64", "aarch64", "riscv64", "i386", "arm"]),
  series: z
    .string()
    .regex(/^\d{1,2}\.\d{1,3}$/)
    .nullable(),
  variant: z.enum(["release", "debug"]),
  /** Full: a part starts with Kconfig's own header, so what is absent is off. Else a fragment: the default decides. */
  full: z.boolean(),
  header: z.strictObject({ arch: z.string(), version: z.string() }).nullable(),
  /** Symbols without CONFIG_. Values: y, m, n (also for "is not set"), text without its quotes, or a number or bad value as written. */
  symbols: z.record(z.string(), Assignment),
  notes: z.array(ConfigurationNote),
  /** SHA-256 (hex) of each part's text, in order. */
  parts: z.array(z.string()),
});
export type KernelConfiguration = z.infer<typeof KernelConfiguration>;

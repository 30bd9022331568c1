import { z } from "zod";

const Settings = z.record(z.string(), z.json());

/** An item of onboot, onshutdown or services. `settings` holds every other field as it was written. */
export const Item = z.strictObject({ name: z.string().nullable(), image: z.string().nullable(), settings: Settings });
export type Item = z.infer<typeof Item>;

/** An item of files; its path is null where the yml gives none, which is a fault. */
export const FileItem = z.strictObject({ path: z.string().nullable(), settings: Settings });
export type FileItem = z.infer<typeof FileItem>;

/** A LinuxKit yml as a value: read by lib/formats/linuxkit-yml.ts, written by the same file in one order. */
export const Manifest = z.strictObject({
  kernel: z
    .strictObject({ image: z.string().nullable(), cmdline: z.string().nullable(), settings: Settings })
    .nullable(),
  init: z.array(z.string()),
  onboot: z.array(Item),
  onshutdown: z.array(Item),
  services: z.array(Item),
  files: z.array(FileItem),
  trust: z.strictObject({ image: z.array(z.string()), org: z.array(z.string()) }).nullable(),
  /** Every other top-level key as it was written: known ones that the verdict does not look at (outputs), and unknown ones, each a fault. */
  other: Settings,
});
export type Manifest = z.infer<typeof Manifest>;

/** The LinuxKit that a yml is for (combination.md, "Dialects"). */
export const Dialect = z.enum(["2017-05", "2017-07"]);
export type Dialect = z.infer<typeof Dialect>;

/** A place in the text, 1-based. */
export const Place = z.strictObject({ line: z.number().int(), column: z.number().int() });
export type Place = z.infer<typeof Place>;

/** What can be wrong with a manifest that was read all the same. */
export const FaultCode = z.enum([
  "no-image",
  "no-name",
  "no-path",
  "name-twice",
  "unknown-key",
  "wrong-type",
  "bad-value",
  "no-kernel",
]);
export type FaultCode = z.infer<typeof FaultCode>;

/**
 * What keeps a yml from loading. `path` is `services.rngd` or `kernel.cmdlien`; an item without a name stands by its
 * place in its list, `services[2]`. `wanted` is what belongs there, in words; `near` the nearest known key.
 */
export const Fault = z.strictObject({
  code: FaultCode,
  path: z.string(),
  place: Place.nullable(),
  wanted: z.string().optional(),
  near: z.string().optional(),
});
export type Fault = z.infer<typeof Fault>;

/** A yml as it was put forward: its text, what was read of it, and the places of its images. */
export const ReadManifest = z.strictObject({
  path: z.string(),
  dialect: Dialect,
  text: z.string(),
  value: Manifest,
  faults: z.array(Fault),
  /** Places of the images by path: `kernel.image`, `init[0]`, `services[2].image`. */
  places: z.record(z.string(), Place),
});
export type ReadManifest = z.infer<typeof ReadManifest>;

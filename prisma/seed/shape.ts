import type { z } from "zod";
import type { RecordDecision } from "@/lib/domain/facts/governance";
import type { MeetingBody, NoteBody } from "@/lib/domain/facts/record";
import type { KernelConfiguration } from "@/lib/domain/kernel/configuration";
import type { Manifest } from "@/lib/domain/manifest/manifest";
import type { Source } from "@/lib/domain/source";

/** The shapes of this folder's tables. Instants are UTC; sentences are our own, words of the record stand in quotation marks. */

/** A project: how it is registered, each of its states, what the record claims of it, and what the record only tells. */
export type SeedProject = {
  readonly slug: string;
  readonly name: string;
  /** A few words under the name on the board. */
  readonly short: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly upstream: string | null;
  readonly organisation: string | null;
  readonly leads: readonly SeedLead[];
  /** When it begins to exist: its folder, or the first fact told of it. */
  readonly registeredAt: string;
  /** When its folder came, and with it a row on the board. */
  readonly boardFrom: string;
  /** True for a security project: a candidate for the channel. */
  readonly candidate: boolean;
  readonly source: readonly Source[];
  readonly revisions: readonly SeedRevision[];
  readonly claims: readonly SeedClaim[];
  readonly notes: readonly SeedNote[];
};

/** Somebody whom the record names with a project. A word of the record: neither an account nor an appointment. */
export type SeedLead = { readonly handle: string; readonly said: string; readonly source: Source };

/** A state of a project's folder. The newest by `at` is the candidate. */
export type SeedRevision = {
  /** When the commit reached master. */
  readonly at: string;
  readonly committedAt: string;
  readonly commit: string;
  /** The git tree of the project's folder at that commit. */
  readonly tree: string;
  /** Left out: the folder holds no yml. */
  readonly yml?: SeedYml;
  readonly configurations?: readonly SeedConfiguration[];
  readonly remark?: string;
};

/** A yml as a value: where it stood, and what it says. It is read as one for the LinuxKit of its day. */
export type SeedYml = { readonly path: string; readonly value: Manifest };

/**
 * A kernel configuration, cut down to the symbols that matter: those of LinuxKit's lists of 2017 by either name, the
 * project's own, MODULES and the architecture's. A symbol that is not here was not written in the file either.
 */
export type SeedConfiguration = {
  readonly arch: KernelConfiguration["arch"];
  readonly series: string;
  readonly variant: KernelConfiguration["variant"];
  /** What Kconfig's own header says; null where there is none: a fragment, of which the defaults are not known. */
  readonly header: { readonly arch: string; readonly version: string } | null;
  readonly symbols: SeedSymbols;
};
export type SeedSymbols = Readonly<Record<string, string>>;

/** Something the record shows of an attested criterion: it becomes an attestation by the record. */
export type SeedClaim = {
  readonly id: string;
  readonly at: string;
  readonly criterion: string;
  readonly claim: "met" | "unmet";
  readonly said: string;
  readonly source: Source;
};

/** Something the record tells that decides nothing. `by` is left out where the record names nobody. */
export type SeedNote = {
  readonly id: string;
  readonly at: string;
  readonly criterion: string | null;
  readonly kind: z.infer<typeof NoteBody>["kind"];
  readonly by?: string;
  readonly said: string;
  readonly source: Source;
};

/** The channel's base yml, known from an instant on. */
export type SeedBase = SeedYml & {
  readonly id: string;
  readonly at: string;
  readonly commit: string;
  readonly series: string;
};

/** A kernel image of the record. `date` is the day of the state that it was found in; an unknown version is empty. */
export type SeedKernel = {
  readonly date: string;
  readonly image: string;
  readonly series: string;
  readonly version: string;
  /** True for the kernel that the base yml named. */
  readonly base: boolean;
  /** The projects whose patches or options it has. */
  readonly carries: readonly string[];
  readonly arches: readonly string[];
  readonly source: readonly Source[];
};

/** A meeting as its notes have it. */
export type SeedMeeting = z.infer<typeof MeetingBody> & { readonly id: string; readonly at: string };

/** Something that was decided, with what did it. */
export type SeedDecision = Omit<z.infer<typeof RecordDecision>, "by"> & { readonly at: string };

/** A channel of the record, as we read it: written afterwards. */
export type SeedChannel = {
  readonly channel: string;
  readonly blurb: string;
  readonly rank: number;
  /** Left out where nothing is built of the members. */
  readonly base?: string;
  readonly silence?: string;
  readonly source: readonly Source[];
};

/** Somebody to act as on a practice copy: a role, never a person of the record. */
export type SeedPerson = {
  readonly handle: string;
  readonly name: string;
  readonly role: string;
  readonly of: { readonly project: string } | { readonly channel: string } | { readonly instance: true };
  readonly organisation?: string;
  /** A second role of the same. */
  readonly also?: string;
};

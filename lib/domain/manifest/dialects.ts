import type { Instant } from "../instant";
import type { Dialect } from "./manifest";

/** What may stand under a key. `nothing`: the key exists, but no value of it could ever be read. */
export type Shape =
  | { readonly of: "text" | "truth" | "whole" | "text or whole" | "anything" | "nothing" }
  | { readonly of: "list"; readonly entries: Shape }
  | { readonly of: "mapping"; readonly keys: Keys };
/** Keys in the order in which our own form writes them. */
export type Keys = { readonly [key: string]: Shape };

/** A dialect: the keys of every section and what may stand under them (combination.md, "Dialects"). */
export type DialectRules = {
  readonly sections: readonly string[];
  readonly kernel: Keys;
  readonly item: Keys;
  readonly file: Keys;
  readonly trust: Keys;
  /** Top-level keys that the verdict does not look at. */
  readonly other: Keys;
};

const text: Shape = { of: "text" };
const truth: Shape = { of: "truth" };
const whole: Shape = { of: "whole" };
const id: Shape = { of: "text or whole" };
const listOf = (entries: Shape): Shape => ({ of: "list", entries });
const mappingOf = (keys: Keys): Shape => ({ of: "mapping", keys });
const texts = listOf(text);
const mounts = listOf(mappingOf({ type: text, source: text, destination: text, options: texts }));
const mappings = listOf(mappingOf({ hostID: whole, containerID: whole, size: whole }));

const trust: Keys = { org: texts, image: texts };
const isolation: Keys = { net: text, pid: text, ipc: text, uts: text };
const paths: Keys = { maskedPaths: texts, readonlyPaths: texts };
const start: Keys = { command: texts, env: texts, cwd: text };
const rest: Keys = {
  noNewPrivileges: truth,
  hostname: text,
  oomScoreAdj: whole,
  disableOOMKiller: truth,
  rootfsPropagation: text,
  cgroupsPath: text,
  // Its schema wants a list of lists and its reader a map: no value loads until after 2017-08-16.
  sysctl: { of: "nothing" },
};

/**
 * The dialects, from the schemas of the builder that LinuxKit itself pinned: moby/tool b47f3dec (2017-05-22) and
 * a261a338 (2017-07-18). Of `outputs` only that it is a list counts: its keys went from release to release and the
 * section soon after, and ymls of 2017-05-24 still carried keys that the builder of that day no longer knew.
 */
export const dialects: Readonly<Record<Dialect, DialectRules>> = {
  "2017-05": {
    sections: ["kernel", "init", "onboot", "services", "files", "trust", "outputs"],
    kernel: { image: text, cmdline: text },
    item: {
      name: text,
      image: text,
      ...start,
      capabilities: texts,
      mounts,
      binds: texts,
      tmpfs: texts,
      ...isolation,
      readonly: truth,
      ...paths,
      uid: whole,
      gid: whole,
      additionalGids: listOf(whole),
      ...rest,
    },
    file: { path: text, directory: truth, symlink: text, contents: text, source: text },
    trust,
    other: { outputs: listOf({ of: "anything" }) },
  },
  "2017-07": {
    sections: ["kernel", "init", "onboot", "onshutdown", "services", "files", "trust"],
    kernel: { image: text, cmdline: text, binary: text, tar: text },
    item: {
      name: text,
      image: text,
      ...start,
      capabilities: texts,
      ambient: texts,
      mounts,
      binds: texts,
      tmpfs: texts,
      ...isolation,
      userns: text,
      readonly: truth,
      ...paths,
      uid: id,
      gid: id,
      additionalGids: listOf(id),
      ...rest,
      rlimits: texts,
      uidMappings: mappings,
      gidMappings: mappings,
    },
    file: {
      path: text,
      directory: truth,
      symlink: text,
      contents: text,
      source: text,
      metadata: text,
      optional: truth,
      mode: text,
      uid: id,
      gid: id,
    },
    trust,
    other: {},
  },
};

/** From when LinuxKit's master read ymls without `outputs` and refused those with it: the merge of its pull request 1908. */
const OUTPUTS_END = Date.UTC(2017, 4, 26, 13, 22, 4);

/** The dialect of a yml that reached master at an instant: reading is by the revision's own date. */
export const dialectAt = (instant: Instant): Dialect => (instant < OUTPUTS_END ? "2017-05" : "2017-07");

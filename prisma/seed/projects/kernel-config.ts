import { off, on, withDebug } from "../configurations";
import type { SeedConfiguration, SeedProject, SeedSymbols } from "../shape";
import { may24, notInTheSuite } from "../suite";

/** What all three series say; each is a difference from defconfig, so what is left out is not known. */
const said: SeedSymbols = {
  ...on(`
    CC_STACKPROTECTOR_STRONG DEBUG_CREDENTIALS DEBUG_LIST DEBUG_NOTIFIERS HARDENED_USERCOPY IO_STRICT_DEVMEM
    LEGACY_VSYSCALL_NONE PAGE_POISONING PAGE_POISONING_NO_SANITY PAGE_POISONING_ZERO PANIC_ON_OOPS RANDOMIZE_BASE
    RANDOMIZE_MEMORY SECURITY_YAMA SLAB_FREELIST_RANDOM STRICT_DEVMEM UBSAN`),
  ...off("HIBERNATION KEXEC MODIFY_LDT_SYSCALL"),
};

const release = (series: string, more: SeedSymbols): SeedConfiguration => ({
  arch: "x86_64",
  series,
  variant: "release",
  header: null,
  symbols: { ...said, ...more },
});

const releases = [
  release("4.9", { ...on("DEBUG_SET_MODULE_RONX"), ...off("DEVKMEM") }),
  release("4.10", on("DEBUG_SET_MODULE_RONX")),
  release("4.11", {}),
];

export const kernelConfig: SeedProject = {
  slug: "kernel-config",
  name: "kernel-config",
  short: "kernel configuration as deltas",
  summary: "An experiment in managing kernel configurations as small, checked differences from defconfig.",
  tags: ["kernel", "build"],
  upstream: null,
  organisation: "Docker",
  leads: [
    {
      handle: "@tych0",
      said: "author of its configurations in the weekly report; 13 of its 14 commits",
      source: { file: "reports/2017-05-28.md", commit: "ef4bd01de884807c6a1c973ef8cd84fa3ffa1ce7" },
    },
  ],
  registeredAt: "2017-05-08T18:06:25Z",
  boardFrom: "2017-05-08T18:06:25Z",
  candidate: true,
  source: [{ commit: "1e0021d969596272ee112d539bfba9cf3bb955e2" }],
  revisions: [
    {
      at: "2017-05-24T15:16:33Z",
      committedAt: "2017-05-22T23:51:09Z",
      commit: "ef4bd01de884807c6a1c973ef8cd84fa3ffa1ce7",
      tree: "a7b454c123df914c5c49224e8c819c444aa46b42",
      configurations: withDebug(releases),
    },
    {
      at: "2017-06-15T16:17:26Z",
      committedAt: "2017-06-14T21:58:26Z",
      commit: "d9135b515ccd52ff160cc5c668644f90e971a3c8",
      tree: "c53ee4a301628af90e4eb2c40d06f253979bbdec",
      configurations: withDebug(releases, off("PANIC_ON_OOPS")),
    },
  ],
  claims: [
    {
      id: "f047",
      at: "2017-05-08T18:06:25Z",
      criterion: "readme",
      claim: "unmet",
      said: "The project begins without a README.",
      source: { commit: "1e0021d969596272ee112d539bfba9cf3bb955e2", path: "projects/kernel-config" },
    },
    {
      id: "f048",
      at: "2017-05-08T18:06:25Z",
      criterion: "roadmap",
      claim: "unmet",
      said: "No roadmap.",
      source: { commit: "1e0021d969596272ee112d539bfba9cf3bb955e2", path: "projects/kernel-config" },
    },
    {
      id: "f106",
      at: "2017-05-28T00:00:00Z",
      criterion: "maintainer",
      claim: "met",
      said: "@tych0 is named with its first real configurations.",
      source: { file: "reports/2017-05-28.md" },
    },
    {
      id: "f133",
      at: "2017-06-14T21:58:26Z",
      criterion: "readme",
      claim: "met",
      said: "A README is there.",
      source: { commit: "d9135b515ccd52ff160cc5c668644f90e971a3c8", path: "projects/kernel-config/README.md" },
    },
    {
      id: "f134",
      at: "2017-06-14T21:58:26Z",
      criterion: "roadmap",
      claim: "unmet",
      said: "The README explains the intent and the method; no roadmap.",
      source: { commit: "d9135b515ccd52ff160cc5c668644f90e971a3c8", path: "projects/kernel-config/README.md" },
    },
    {
      id: "f201",
      at: "2018-01-05T15:36:38Z",
      criterion: "maintainer",
      claim: "unmet",
      said: "Removed as “not been maintained for a while”.",
      source: { commit: "4834def83b4e813a8659ec75893bae7fde072465" },
    },
  ],
  notes: [
    {
      id: "f046",
      at: "2017-05-08T18:06:25Z",
      criterion: "manifest-loads",
      kind: "observation",
      said: "The project has no yml: it builds a kernel.",
      source: { commit: "1e0021d969596272ee112d539bfba9cf3bb955e2", path: "projects/kernel-config" },
    },
    ...notInTheSuite({ boot: "f081", build: "f082", from: may24 }),
    {
      id: "f200",
      at: "2018-01-05T15:36:38Z",
      criterion: null,
      kind: "event",
      said: "Removed: the scheme in use seemed good enough and the project had not been maintained for a while.",
      source: { commit: "4834def83b4e813a8659ec75893bae7fde072465" },
    },
  ],
};

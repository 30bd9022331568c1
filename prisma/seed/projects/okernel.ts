import { off, on } from "../configurations";
import * as ymls from "../manifests/okernel";
import type { SeedConfiguration, SeedProject } from "../shape";
import { may24, notInTheSuite } from "../suite";

/** The header says 4.10, the tree has the names of 4.11. */
const kernel: SeedConfiguration = {
  arch: "x86_64",
  series: "4.10",
  variant: "release",
  header: { arch: "x86", version: "4.10.0" },
  symbols: {
    ...on(`
    BUG CC_STACKPROTECTOR CC_STACKPROTECTOR_STRONG DEBUG_KERNEL HIBERNATION KEXEC LEGACY_PTYS MODIFY_LDT_SYSCALL MODULES
    RANDOMIZE_BASE RANDOMIZE_MEMORY SECCOMP SECCOMP_FILTER SECURITY SECURITY_YAMA STRICT_DEVMEM STRICT_KERNEL_RWX
    STRICT_MODULE_RWX SYN_COOKIES X86_64 X86_X32`),
    ...off(`
    ACPI_CUSTOM_METHOD BUG_ON_DATA_CORRUPTION COMPAT_BRK COMPAT_VDSO DEBUG_CREDENTIALS DEBUG_LIST DEBUG_NOTIFIERS
    DEVKMEM HARDENED_USERCOPY IO_STRICT_DEVMEM LEGACY_VSYSCALL_NONE PAGE_POISONING PANIC_ON_OOPS SLAB_FREELIST_RANDOM
    UBSAN`),
  },
};

const kernelof2018: SeedConfiguration = {
  ...kernel,
  series: "4.13",
  header: { arch: "x86", version: "4.13.0-rc7" },
  symbols: { ...kernel.symbols, ...off("HIBERNATION") },
};

export const okernel: SeedProject = {
  slug: "okernel",
  name: "okernel (split kernel)",
  short: "split kernel, EPT",
  summary: "Splits the kernel with EPT so that most of it runs where it cannot change protected memory.",
  tags: ["kernel", "virtualisation", "series-4.10"],
  upstream: "https://github.com/linux-okernel/linux-okernel",
  organisation: "HPE",
  leads: [
    {
      handle: "@edwards-n",
      said: "named in the weekly report as HPE’s lead for the integration (Nigel Edwards)",
      source: { file: "reports/2017-03-19.md" },
    },
    {
      handle: "Theo Koulouris",
      said: "author in the README; no handle in the record",
      source: { file: "2017-05-24/projects/okernel/README.md", commit: "f1508901f44ef215c8c7141c65fccf855af3857c" },
    },
    {
      handle: "Chris Dalton",
      said: "author in the README; no handle in the record",
      source: { file: "2017-05-24/projects/okernel/README.md", commit: "bb49cab9c246549c0484683426f1b86e1cf8744a" },
    },
  ],
  registeredAt: "2017-03-19T00:00:00Z",
  boardFrom: "2017-03-19T14:22:53Z",
  candidate: true,
  source: [{ commit: "569652fd36e07ad379a26c307d57bf6a648e8d67" }],
  revisions: [
    {
      at: "2017-05-23T15:38:20Z",
      committedAt: "2017-05-23T14:55:40Z",
      commit: "ae5dfc6d7dcf46dd716e1084f11d0eec9aeeaf4b",
      tree: "c314825f5379a09e7fe8c43daa036be26dd7bfd2",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.may23 },
      configurations: [kernel],
    },
    {
      at: "2017-06-07T09:55:09Z",
      committedAt: "2017-06-07T08:38:10Z",
      commit: "0eb21735ae1b73d6012beff2898aaae49bf46f34",
      tree: "ce554d73cc8b92265daebc34fb432b022761584d",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.june7 },
      configurations: [kernel],
    },
    {
      at: "2017-06-15T20:33:35Z",
      committedAt: "2017-06-15T18:28:25Z",
      commit: "c2f214147309b06e48ccbfb26611a457b6973d8d",
      tree: "6e0038bd9aa66624b1474758bd11022410d5e4a2",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.june15 },
      configurations: [kernel],
    },
    {
      at: "2017-07-03T09:23:52Z",
      committedAt: "2017-07-01T18:24:16Z",
      commit: "89c40eaddb1c1b593c141db04c4397ce7e946648",
      tree: "77d96e03edc79fb84eba798288aa59c2a96452ff",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.july3 },
      configurations: [kernel],
    },
    {
      at: "2017-07-18T14:23:27Z",
      committedAt: "2017-07-18T13:22:16Z",
      commit: "ae039ac141f02b17e3e9357de80aad8d3c81a1d3",
      tree: "6e63bc38b1f0b67cbc4264ed758ab5c10e399914",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.july18 },
      configurations: [kernel],
    },
    {
      at: "2017-08-01T09:56:10Z",
      committedAt: "2017-08-01T09:56:10Z",
      commit: "4daf008956f12876a937e13f92d0b37ddf4b9052",
      tree: "4b00361e565046d226cc7ef8b5e1dd4792ed1a1b",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.august1 },
      configurations: [kernel],
    },
    {
      at: "2017-08-11T18:46:53Z",
      committedAt: "2017-08-11T15:21:42Z",
      commit: "6f0d9d855b052ebc550bc1394a650b5a7468a093",
      tree: "d44061d6bd4fce7daf640798ecec979789789c85",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.august11 },
      configurations: [kernel],
    },
    {
      at: "2018-01-31T10:52:13Z",
      committedAt: "2018-01-31T09:50:15Z",
      commit: "c47a70aece9a8068bf00205ae30f2a43394052c2",
      tree: "36b4ddfd0fa3828dc857f29f202b426443437eb8",
      yml: { path: "projects/okernel/examples/okernel_simple.yaml", value: ymls.january31of2018 },
      configurations: [kernelof2018],
    },
  ],
  claims: [
    {
      id: "f011",
      at: "2017-03-19T00:00:00Z",
      criterion: "maintainer",
      claim: "met",
      said: "@edwards-n of HPE is named as working on the integration.",
      source: { file: "reports/2017-03-19.md" },
    },
    {
      id: "f013",
      at: "2017-03-19T14:22:53Z",
      criterion: "readme",
      claim: "met",
      said: "A README is there.",
      source: { commit: "569652fd36e07ad379a26c307d57bf6a648e8d67", path: "projects/okernel/README.md" },
    },
    {
      id: "f035",
      at: "2017-04-20T14:52:27Z",
      criterion: "maintainer",
      claim: "met",
      said: "The README names three authors at HPE and HP.",
      source: { file: "2017-05-24/projects/okernel/README.md", commit: "f1508901f44ef215c8c7141c65fccf855af3857c" },
    },
    {
      id: "f036",
      at: "2017-04-20T14:52:27Z",
      criterion: "roadmap",
      claim: "met",
      said: "The README has a Roadmap section: design the memory-protection architecture next.",
      source: { commit: "f1508901f44ef215c8c7141c65fccf855af3857c", path: "projects/okernel/README.md" },
    },
    {
      id: "f187",
      at: "2017-08-16T16:00:00Z",
      criterion: "maintainer",
      claim: "met",
      said: "HPE presents it and says what is planned.",
      source: { file: "reports/sig-security/2017-08-16.md" },
    },
  ],
  notes: [
    {
      id: "f034",
      at: "2017-04-20T14:26:00Z",
      criterion: "manifest-loads",
      kind: "observation",
      said: "A yml to run it is there, as .yaml in examples/.",
      source: {
        commit: "19e04336378772eb84947fb54ab9db216622e9ad",
        path: "projects/okernel/examples/okernel_simple.yaml",
      },
    },
    {
      id: "f037",
      at: "2017-04-20T14:52:27Z",
      criterion: "sig-review",
      kind: "observation",
      said: "The README: no protection of the kernel is in place yet; a demonstration.",
      source: { file: "2017-05-24/projects/okernel/README.md", commit: "f1508901f44ef215c8c7141c65fccf855af3857c" },
    },
    ...notInTheSuite({ boot: "f093", build: "f094", from: may24 }),
    {
      id: "f188",
      at: "2017-08-16T16:00:00Z",
      criterion: "manifest-loads",
      kind: "statement",
      said: "HPE: KVM beside okernel, which both use EPT, is theoretically possible and untested.",
      source: { file: "reports/sig-security/2017-08-16.md" },
    },
    {
      id: "f189",
      at: "2017-08-16T16:00:00Z",
      criterion: "sig-review",
      kind: "event",
      said: "Deep dive at the SIG: Linux okernel: intra-kernel protection By HPE.",
      source: { file: "reports/sig-security/2017-08-16.md" },
    },
    {
      id: "f190",
      at: "2017-08-16T16:00:00Z",
      criterion: "upstream-path",
      kind: "statement",
      said: "HPE: “definitely upstreaming it at some point”, after cleaning up.",
      source: { file: "reports/sig-security/2017-08-16.md" },
    },
    {
      id: "f193",
      at: "2017-08-30T14:33:34Z",
      criterion: "manifest-pinned",
      kind: "observation",
      said: "The kernel image becomes okernel:latest without an organisation: it exists only where somebody built it.",
      source: {
        commit: "2b6f53389141707cd8179f4b5b5871480d903ead",
        path: "projects/okernel/examples/okernel_simple.yaml",
      },
    },
    {
      id: "f194",
      at: "2017-08-30T14:33:34Z",
      criterion: "sig-review",
      kind: "observation",
      said: "The README of August 2017: the way to start containers protected is obsolete and a new one is in development; full protection needs bare metal.",
      source: { file: "2018-01-31/projects/okernel/README.md", commit: "ca2e4f06a0a5765cd2155919854436d3ea9e7616" },
    },
  ],
};

import { off, on, withDebug } from "../configurations";
import * as ymls from "../manifests/memorizer";
import type { SeedConfiguration, SeedProject } from "../shape";
import { august2, notInTheSuite } from "../suite";

const debugOnly =
  "Only a debug kernel of it was built (the image is 4.10_dbg); the configuration below the debug overlay is seeded as its release configuration, so that there is one to judge.";

const kernel: SeedConfiguration = {
  arch: "x86_64",
  series: "4.10",
  variant: "release",
  header: { arch: "x86", version: "4.10.0" },
  symbols: {
    ...on(`
    BUG DEBUG_CREDENTIALS DEBUG_KERNEL DEBUG_LIST DEBUG_NOTIFIERS DEBUG_RODATA DEVKMEM HIBERNATION IO_STRICT_DEVMEM
    KEXEC MODIFY_LDT_SYSCALL MODULES PAGE_POISONING PAGE_POISONING_NO_SANITY PAGE_POISONING_ZERO PANIC_ON_OOPS SECCOMP
    SECCOMP_FILTER SECURITY SECURITY_YAMA STRICT_DEVMEM SYN_COOKIES UBSAN X86_64`),
    ...off(`
    ACPI_CUSTOM_METHOD BUG_ON_DATA_CORRUPTION CC_STACKPROTECTOR CC_STACKPROTECTOR_STRONG COMPAT_BRK COMPAT_VDSO
    DEBUG_SET_MODULE_RONX HARDENED_USERCOPY LEGACY_PTYS LEGACY_VSYSCALL_NONE RANDOMIZE_BASE SLAB_FREELIST_RANDOM X86_X32`),
  },
};

export const memorizer: SeedProject = {
  slug: "memorizer",
  name: "Memorizer",
  short: "traces kernel memory objects",
  summary: "Traces every use of kernel memory objects, to learn where the kernel could be separated.",
  tags: ["kernel", "tracing", "series-4.10"],
  upstream: "http://nathandautenhahn.com/",
  organisation: "University of Pennsylvania (address on the commits)",
  leads: [
    {
      handle: "@ndauten",
      said: "author; presented it to the SIG",
      source: { file: "2017-08-16/projects/memorizer/README.md", commit: "b47c64f525c52aab628a02e24a687464f8ff73bc" },
    },
  ],
  registeredAt: "2017-05-30T11:49:21Z",
  boardFrom: "2017-07-21T14:27:05Z",
  candidate: true,
  source: [
    { commit: "b47c64f525c52aab628a02e24a687464f8ff73bc" },
    { commit: "36eedaa3f0d9d661b375e6bd3ce207d2566c6b3f" },
  ],
  revisions: [
    {
      at: "2017-07-21T14:27:05Z",
      committedAt: "2017-07-20T20:05:03Z",
      commit: "b47c64f525c52aab628a02e24a687464f8ff73bc",
      tree: "7fceaa04e250d71c23fb2acfad5e99941e884c08",
      yml: { path: "projects/memorizer/memorizer.yml", value: ymls.july21 },
      configurations: withDebug([kernel]),
      remark: `The state in which the project joined; it changed again before the meeting. ${debugOnly}`,
    },
    {
      at: "2017-07-27T13:50:02Z",
      committedAt: "2017-07-27T12:45:19Z",
      commit: "d4f587866962d3d2f9cbef19daff2b251ef83452",
      tree: "70f3cb0b5a514c40afded6a79a3a92121f56cc40",
      yml: { path: "projects/memorizer/memorizer.yml", value: ymls.july27 },
      configurations: withDebug([kernel]),
      remark: debugOnly,
    },
    {
      at: "2017-08-11T18:46:53Z",
      committedAt: "2017-08-11T15:21:42Z",
      commit: "6f0d9d855b052ebc550bc1394a650b5a7468a093",
      tree: "b51953a4a315a69a1a9e636562008990381ed57b",
      yml: { path: "projects/memorizer/memorizer.yml", value: ymls.august11 },
      configurations: withDebug([kernel]),
      remark: debugOnly,
    },
    {
      at: "2018-01-31T10:52:13Z",
      committedAt: "2018-01-31T09:50:15Z",
      commit: "c47a70aece9a8068bf00205ae30f2a43394052c2",
      tree: "d4bcf53011b6e38637c8b17ff5a9c46397f70dd6",
      yml: { path: "projects/memorizer/memorizer.yml", value: ymls.january31of2018 },
      configurations: withDebug([kernel]),
      remark: debugOnly,
    },
  ],
  claims: [
    {
      id: "f154",
      at: "2017-07-05T16:00:00Z",
      criterion: "maintainer",
      claim: "met",
      said: "@ndauten presents it as his project.",
      source: { file: "reports/sig-security/2017-07-05.md" },
    },
    {
      id: "f171",
      at: "2017-07-21T14:27:05Z",
      criterion: "maintainer",
      claim: "met",
      said: "The README names @ndauten.",
      source: { file: "2017-08-16/projects/memorizer/README.md", commit: "b47c64f525c52aab628a02e24a687464f8ff73bc" },
    },
    {
      id: "f172",
      at: "2017-07-21T14:27:05Z",
      criterion: "readme",
      claim: "met",
      said: "A README is there.",
      source: { commit: "b47c64f525c52aab628a02e24a687464f8ff73bc", path: "projects/memorizer/README.md" },
    },
    {
      id: "f173",
      at: "2017-07-21T14:27:05Z",
      criterion: "roadmap",
      claim: "unmet",
      said: "The README lists known issues; no roadmap.",
      source: { commit: "b47c64f525c52aab628a02e24a687464f8ff73bc", path: "projects/memorizer/README.md" },
    },
  ],
  notes: [
    {
      id: "f107",
      at: "2017-05-30T11:49:21Z",
      criterion: "manifest-fresh",
      kind: "observation",
      said: "LinuxKit had dropped the 4.10 series two months before the project joined on it.",
      source: { commit: "8d0182e17c1b6ed6198a9c682e50481078f4e2dd", path: "kernel/Makefile" },
    },
    {
      id: "f155",
      at: "2017-07-05T16:00:00Z",
      criterion: "sig-review",
      kind: "event",
      said: "Deep dive at the SIG: Automatic privilege separation and Memorizer By @ndauten.",
      source: { file: "reports/sig-security/2017-07-05.md" },
    },
    {
      id: "f159",
      at: "2017-07-09T00:00:00Z",
      criterion: "manifest-trust",
      kind: "observation",
      said: "The linuxkitprojects organisation, where projects push, has no trust set up.",
      source: { file: "reports/2017-07-09.md" },
    },
    {
      id: "f174",
      at: "2017-07-21T14:27:05Z",
      criterion: "sig-review",
      kind: "observation",
      said: "Known issues: KASAN reports errors in itself; memory runs out if the queues are not drained.",
      source: { file: "2017-08-16/projects/memorizer/README.md", commit: "b47c64f525c52aab628a02e24a687464f8ff73bc" },
    },
    {
      id: "f175",
      at: "2017-07-21T14:27:05Z",
      criterion: "upstream-path",
      kind: "observation",
      said: "Its source is to be included “soon”; for now there is only an image.",
      source: { file: "2017-08-16/projects/memorizer/README.md", commit: "b47c64f525c52aab628a02e24a687464f8ff73bc" },
    },
    ...notInTheSuite({ boot: "f182", build: "f183", from: august2 }),
  ],
};

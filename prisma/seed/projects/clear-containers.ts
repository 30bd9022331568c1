import { off, on } from "../configurations";
import * as ymls from "../manifests/clear-containers";
import type { SeedConfiguration, SeedProject } from "../shape";
import { may24, notInTheSuite } from "../suite";

const kernel: SeedConfiguration = {
  arch: "x86_64",
  series: "4.9",
  variant: "release",
  header: { arch: "x86", version: "4.9.22" },
  symbols: {
    ...on(`
    BUG CC_STACKPROTECTOR CC_STACKPROTECTOR_STRONG DEBUG_KERNEL DEBUG_RODATA HARDENED_USERCOPY IO_STRICT_DEVMEM
    LEGACY_VSYSCALL_NONE PAGE_POISONING PAGE_POISONING_NO_SANITY PAGE_POISONING_ZERO SECCOMP SECCOMP_FILTER SECURITY
    SECURITY_YAMA SLAB_FREELIST_RANDOM STRICT_DEVMEM X86_64`),
    ...off(`
    ACPI_CUSTOM_METHOD COMPAT_BRK DEBUG_CREDENTIALS DEBUG_LIST DEBUG_NOTIFIERS DEVKMEM KEXEC LEGACY_PTYS
    MODIFY_LDT_SYSCALL MODULES PANIC_ON_OOPS RANDOMIZE_BASE SYN_COOKIES UBSAN X86_X32`),
  },
};

/** No overlay but another whole configuration, of an older kernel. */
const debugKernel: SeedConfiguration = {
  ...kernel,
  variant: "debug",
  header: { arch: "x86", version: "4.9.4" },
  symbols: {
    ...on(`
    BUG CC_STACKPROTECTOR DEBUG_KERNEL DEBUG_RODATA IO_STRICT_DEVMEM LEGACY_VSYSCALL_NONE SECCOMP SECCOMP_FILTER
    SLAB_FREELIST_RANDOM STRICT_DEVMEM X86_64`),
    ...off(`
    ACPI_CUSTOM_METHOD CC_STACKPROTECTOR_STRONG COMPAT_BRK DEBUG_CREDENTIALS DEBUG_LIST DEBUG_NOTIFIERS DEVKMEM
    HARDENED_USERCOPY KEXEC LEGACY_PTYS MODIFY_LDT_SYSCALL MODULES PAGE_POISONING PANIC_ON_OOPS RANDOMIZE_BASE SECURITY
    SYN_COOKIES UBSAN X86_X32`),
  },
};

export const clearContainers: SeedProject = {
  slug: "clear-containers",
  name: "Clear Containers",
  short: "VM-isolated containers",
  summary: "A LinuxKit-built kernel, and in time a guest system, for Intel’s VM-isolated containers.",
  tags: ["kernel", "virtualisation", "series-4.9"],
  upstream: "https://github.com/01org/cc-oci-runtime",
  organisation: "Intel",
  leads: [
    {
      handle: "@jcvenegas",
      said: "named among the Intel team invited to bring Clear Linux in; the project’s commits of 2017-04-14 are by Jose Carlos Venegas Munoz",
      source: { file: "reports/2017-03-19.md", commit: "2b1fb70f35f3f3ca740c41067f8d1e71edb154d5" },
    },
    {
      handle: "@mcastelino",
      said: "named in the same invitation and on the first meeting’s notes",
      source: { file: "reports/2017-05-28.md" },
    },
  ],
  registeredAt: "2017-03-19T00:00:00Z",
  boardFrom: "2017-04-14T09:23:37Z",
  candidate: true,
  source: [{ commit: "2b1fb70f35f3f3ca740c41067f8d1e71edb154d5" }],
  revisions: [
    {
      at: "2017-05-18T18:47:28Z",
      committedAt: "2017-05-18T17:55:22Z",
      commit: "6bea56c185b3009fae114f4c21fef7f15239732c",
      tree: "6ca053e260088719e88244c76541dd3536af1a12",
      yml: { path: "projects/clear-containers/clear-containers.yml", value: ymls.may18 },
      configurations: [kernel, debugKernel],
    },
    {
      at: "2017-05-30T13:49:19Z",
      committedAt: "2017-05-30T13:15:16Z",
      commit: "599f2d6f5b64bb3b967844679625f437219cd033",
      tree: "deeb517d82d91c3d9d0e600f84a2855bfabd102e",
      yml: { path: "projects/clear-containers/clear-containers.yml", value: ymls.may30 },
      configurations: [kernel, debugKernel],
    },
    {
      at: "2017-07-03T09:23:52Z",
      committedAt: "2017-07-01T18:24:16Z",
      commit: "89c40eaddb1c1b593c141db04c4397ce7e946648",
      tree: "dad293731a92e1ec08370dd4e3db79b09a36c42f",
      yml: { path: "projects/clear-containers/clear-containers.yml", value: ymls.july3 },
      configurations: [kernel, debugKernel],
    },
    {
      at: "2017-07-09T18:33:15Z",
      committedAt: "2017-07-09T16:47:30Z",
      commit: "298f4aab32c352cd9330cb7bcbe1b5392edef081",
      tree: "fa73cb1322bc7b97edd24ea44e1281efecc7e749",
      yml: { path: "projects/clear-containers/clear-containers.yml", value: ymls.july3 },
      configurations: [kernel, debugKernel],
    },
    {
      at: "2018-01-31T10:52:13Z",
      committedAt: "2018-01-31T09:50:15Z",
      commit: "c47a70aece9a8068bf00205ae30f2a43394052c2",
      tree: "f3f2d173c4dd2df12ba3bdcc31376e90be3e7e9c",
      yml: { path: "projects/clear-containers/clear-containers.yml", value: ymls.january31of2018 },
      configurations: [kernel, debugKernel],
    },
  ],
  claims: [
    {
      id: "f010",
      at: "2017-03-19T00:00:00Z",
      criterion: "maintainer",
      claim: "met",
      said: "An Intel team of fourteen is named as going to work on it, @jcvenegas among them.",
      source: { file: "reports/2017-03-19.md" },
    },
    {
      id: "f032",
      at: "2017-04-14T09:23:37Z",
      criterion: "readme",
      claim: "met",
      said: "A README is there.",
      source: { commit: "2b1fb70f35f3f3ca740c41067f8d1e71edb154d5", path: "projects/clear-containers/README.md" },
    },
    {
      id: "f033",
      at: "2017-04-14T09:23:37Z",
      criterion: "roadmap",
      claim: "met",
      said: "No roadmap by that name; the README states the goal and a list of next steps, which stands in for one.",
      source: { commit: "2b1fb70f35f3f3ca740c41067f8d1e71edb154d5", path: "projects/clear-containers/README.md" },
    },
  ],
  notes: [
    {
      id: "f031",
      at: "2017-04-14T09:23:37Z",
      criterion: "manifest-loads",
      kind: "observation",
      said: "The README says that the guest system does not work for Clear Containers yet; only the kernel does, and its image was still to be pushed.",
      source: {
        file: "2017-05-24/projects/clear-containers/README.md",
        commit: "2b1fb70f35f3f3ca740c41067f8d1e71edb154d5",
      },
    },
    ...notInTheSuite({ boot: "f073", build: "f074", from: may24 }),
    {
      id: "f103",
      at: "2017-05-26T15:23:55Z",
      criterion: "manifest-loads",
      kind: "observation",
      said: "A sweeping update of all ymls leaves the service rngd without an image; never repaired in the period.",
      source: {
        commit: "9bdfcb5b126ac1d9c41391835aff639fb4951b5d",
        path: "projects/clear-containers/clear-containers.yml",
      },
    },
  ],
};

import type { WantedSymbol } from "../criterion";

const wanted = (names: string, want: string, when: Omit<WantedSymbol, "symbol" | "want"> = {}): WantedSymbol[] =>
  names
    .trim()
    .split(/\s+/)
    .map((symbol) => ({ symbol, want, ...when }));

/** What LinuxKit's own check looked for from 2017-06-12 to 2017-07-24, in its order. */
export const linuxkit20170612: WantedSymbol[] = [
  ...wanted(
    `BUG DEBUG_KERNEL CC_STACKPROTECTOR CC_STACKPROTECTOR_STRONG STRICT_DEVMEM SYN_COOKIES DEBUG_CREDENTIALS
    DEBUG_NOTIFIERS DEBUG_LIST SECCOMP SECCOMP_FILTER SECURITY SECURITY_YAMA PANIC_ON_OOPS RANDOMIZE_BASE`,
    "y",
  ),
  ...wanted("LEGACY_VSYSCALL_NONE", "y", { arch: "x86_64" }),
  ...wanted("IO_STRICT_DEVMEM UBSAN", "y", { from: "4.5" }),
  ...wanted("SLAB_FREELIST_RANDOM", "y", { from: "4.7" }),
  ...wanted("HARDENED_USERCOPY", "y", { from: "4.8" }),
  ...wanted("RANDOMIZE_MEMORY", "y", { from: "4.8", arch: "x86_64" }),
  ...wanted("PAGE_POISONING PAGE_POISONING_NO_SANITY PAGE_POISONING_ZERO", "y", { from: "4.9" }),
  ...wanted("BUG_ON_DATA_CORRUPTION", "y", { from: "4.10" }),
  ...wanted("DEBUG_RODATA DEBUG_SET_MODULE_RONX", "y", { to: "4.10" }),
  ...wanted("STRICT_KERNEL_RWX", "y", { from: "4.11" }),
  ...wanted("ACPI_CUSTOM_METHOD COMPAT_BRK DEVKMEM KEXEC HIBERNATION LEGACY_PTYS", "unset"),
  ...wanted("COMPAT_VDSO X86_X32 MODIFY_LDT_SYSCALL", "unset", { arch: "x86_64" }),
];

import type { SeedConfiguration, SeedSymbols } from "./shape";

const words = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Symbols that are `y`, by names with blanks between. */
export const on = (names: string): SeedSymbols => Object.fromEntries(words(names).map((name) => [name, "y"]));

/** Symbols that are "not set". */
export const off = (names: string): SeedSymbols => Object.fromEntries(words(names).map((name) => [name, "n"]));

/** What LinuxKit's own configurations of 4.9 have, and so the copies that projects made of them. */
export const linuxkit49: SeedSymbols = {
  ...on(`
    BUG CC_STACKPROTECTOR CC_STACKPROTECTOR_STRONG DEBUG_CREDENTIALS DEBUG_KERNEL DEBUG_LIST DEBUG_NOTIFIERS
    DEBUG_RODATA DEBUG_SET_MODULE_RONX HARDENED_USERCOPY IO_STRICT_DEVMEM LEGACY_VSYSCALL_NONE MODULES PAGE_POISONING
    PAGE_POISONING_NO_SANITY PAGE_POISONING_ZERO PANIC_ON_OOPS RANDOMIZE_BASE RANDOMIZE_MEMORY SECCOMP SECCOMP_FILTER
    SECURITY SECURITY_YAMA SLAB_FREELIST_RANDOM STRICT_DEVMEM SYN_COOKIES UBSAN X86_64`),
  ...off("ACPI_CUSTOM_METHOD COMPAT_BRK COMPAT_VDSO DEVKMEM HIBERNATION KEXEC LEGACY_PTYS MODIFY_LDT_SYSCALL X86_X32"),
};

const { DEBUG_RODATA: _, DEBUG_SET_MODULE_RONX: __, ...unrenamed } = linuxkit49;

/** The same of 4.11, which renamed two and offers a third. */
export const linuxkit411: SeedSymbols = {
  ...unrenamed,
  ...on("BUG_ON_DATA_CORRUPTION STRICT_KERNEL_RWX STRICT_MODULE_RWX"),
};

/** Release configurations and their debug builds, whose overlay changes none of these symbols but those given. */
export const withDebug = (
  releases: readonly SeedConfiguration[],
  changes: SeedSymbols = {},
): readonly SeedConfiguration[] => [
  ...releases,
  ...releases.map((release) => ({
    ...release,
    variant: "debug" as const,
    symbols: { ...release.symbols, ...changes },
  })),
];

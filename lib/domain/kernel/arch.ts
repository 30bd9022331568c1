import type { KernelConfiguration } from "./configuration";

type Arch = KernelConfiguration["arch"];

/** How each architecture is named in a configuration: its own symbol, and what Kconfig's header calls it. */
const arches: Readonly<Record<Arch, { readonly symbol: string; readonly headers: readonly string[] }>> = {
  x86_64: { symbol: "X86_64", headers: ["x86", "x86_64"] },
  aarch64: { symbol: "ARM64", headers: ["arm64", "aarch64"] },
  riscv64: { symbol: "RISCV", headers: ["riscv"] },
  i386: { symbol: "X86_32", headers: ["x86", "i386"] },
  arm: { symbol: "ARM", headers: ["arm"] },
};

/**
 * Whether a configuration is for the architecture that it was uploaded for: its header does not name another, no other
 * architecture's own symbol is y, and in a full one its own is (kernel-criterion.md, "Arch").
 */
export function isOfItsArch({ arch, header, full, symbols }: KernelConfiguration): boolean {
  const isOn = (symbol: string) => symbols[symbol]?.value === "y" && symbols[symbol].as === undefined;
  const own = arches[arch];
  if (header && !own.headers.includes(header.arch)) return false;
  if (Object.values(arches).some(({ symbol }) => symbol !== own.symbol && isOn(symbol))) return false;
  return !full || isOn(own.symbol);
}

/** Architectures that a published list covers; one that is not here covers whatever its policy asks for. */
const covered: Readonly<Record<string, readonly Arch[]>> = {
  "linuxkit-2017-05-24": ["x86_64"],
  "linuxkit-2017-06-12": ["x86_64"],
  "linuxkit-2017-07-24": ["x86_64"],
  "linuxkit-2025-10-26": ["x86_64", "aarch64"],
};

/** Whether a list says anything about an architecture: LinuxKit's of 2017 knew x86_64 only. */
export const covers = (list: string, arch: string): boolean =>
  !Object.hasOwn(covered, list) || (covered[list]?.some((known) => known === arch) ?? false);

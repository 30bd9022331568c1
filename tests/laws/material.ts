import { readKernelConfiguration } from "@/lib/formats/kernel-config";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";

/** A few ymls and kernel configurations, each with its own fault, and two bases. */
const hash = (digit: string) => digit.repeat(40);
const yml = (kernel: string, rngd: string, trust = "linuxkit") => `
kernel: { image: "${kernel}" }
init: ["linuxkit/init:${hash("a")}"]
services: [{ name: rngd${rngd && `, image: "${rngd}"`} }]
trust: { org: [${trust}] }
`;
const read = (text: string) => readLinuxkitYml(text, { path: "wireguard.yml", dialect: "2017-07" });
const base = yml("linuxkit/kernel:4.9.34", `linuxkit/rngd:${hash("b")}`);

export const baseManifests = [
  read(base).value,
  read(yml("linuxkit/kernel:4.9.35", `linuxkit/rngd:${hash("c")}`)).value,
];
export const manifests = [
  read(yml(`linuxkit/kernel:4.9.34-${hash("d")}`, `linuxkit/rngd:${hash("b")}`)),
  read(yml("wireguard/kernel:4.9.x", `linuxkit/rngd:${hash("b")}`)),
  read(yml("linuxkit/kernel:4.9.34", `linuxkit/rngd:${hash("e")}`)),
  read(yml("linuxkit/kernel:4.9.34", "")),
  read(base),
];

const config = (series: string | null, ...lines: readonly string[]) =>
  readKernelConfiguration({ arch: "x86_64", series, variant: "release", parts: [`${lines.join("\n")}\n`] });
const header = (version: string) => [
  "# Automatically generated file; DO NOT EDIT.",
  `# Linux/x86 ${version} Kernel Configuration`,
  "CONFIG_X86_64=y",
];
const symbol = "CONFIG_BUG_ON_DATA_CORRUPTION";
export const configurations = [
  config("4.11", ...header("4.11.3"), `${symbol}=y`),
  config("4.11", ...header("4.11.3"), `# ${symbol} is not set`),
  config("4.11", ...header("4.11.3"), `${symbol}=Y`),
  config("4.11", ...header("4.9.30"), `${symbol}=y`),
  config("4.9", ...header("4.9.30")),
  config("4.11", "CONFIG_SECURITY=y"),
  config(null, "CONFIG_SECURITY=y"),
  config("4.11", "CONFIG_ARM64=y"),
];

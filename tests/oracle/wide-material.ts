import fc from "fast-check";
import type { KernelConfiguration } from "@/lib/domain/kernel/configuration";
import type { ReadManifest } from "@/lib/domain/manifest/manifest";
import { readKernelConfiguration } from "@/lib/formats/kernel-config";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";

/** Ymls and kernel configurations by chance: few names and few values, so that they meet those of the base and of the list. */
const HASH = "b".repeat(40);
const pins = fc.constantFrom("", ":v0.2", `:${HASH}`, `:4.9.34-${HASH}`, `:${HASH}-dirty`, `@sha256:${"c".repeat(64)}`);
const images = fc
  .tuple(fc.constantFrom("linuxkit/rngd", "linuxkit/init", "nginx", "docker.io/library/nginx", "acme/rngd"), pins)
  .map((parts) => parts.join(""));
const settings = fc.constantFrom("", "", ", net: host", ", readonly: true");
const item = fc
  .tuple(fc.constantFrom("rngd", "rngd", "nginx"), fc.option(images, { freq: 8 }), settings)
  .map(([name, image, more]) => `  - { name: ${name}${image === null ? "" : `, image: "${image}"`}${more} }\n`);
const section = (name: string, entry: fc.Arbitrary<string>) =>
  fc.array(entry, { maxLength: 2 }).map((entries) => (entries.length === 0 ? "" : `${name}:\n${entries.join("")}`));
const kernels = fc
  .tuple(
    images,
    fc.constantFrom("", "", ', cmdline: "console=tty0 page_poison=1"', ', cmdline: "page_poison=1 console=tty0"'),
  )
  .map(([image, cmdline]) => `kernel: { image: "${image}"${cmdline} }\n`);
const trust = fc.constantFrom("", "trust: { org: [linuxkit] }\n", "trust: { org: [library], image: [acme/rngd] }\n");
const files = fc.constantFrom("  - { path: etc/motd, contents: hello }\n", "  - { path: /etc/motd, contents: bye }\n");

const ymls: fc.Arbitrary<ReadManifest> = fc
  .tuple(
    kernels,
    section(
      "init",
      images.map((image) => `  - "${image}"\n`),
    ),
    section("onboot", item),
    section("services", item),
    section("files", files),
    trust,
  )
  .map((parts) => readLinuxkitYml(parts.join(""), { path: "wireguard.yml", dialect: "2017-07" }));

/** Read once: a hundred of them, always the same ones. */
const read = fc.sample(ymls, { seed: 1, numRuns: 100 });
export const wideYmls: fc.Arbitrary<ReadManifest> = fc.constantFrom(...read);
/** Of a base: it loads. */
export const faultlessYmls = fc.constantFrom(...read.filter(({ faults }) => faults.length === 0));

const names = ["PANIC_ON_OOPS", "STRICT_KERNEL_RWX", "DEBUG_RODATA", "DEVMEM", "LSM", "MMAP_MIN_ADDR"] as const;
const lines = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom("y", "m", "Y", "65536", "0x10000", '"yama,landlock"', null))
  .map(([name, value]) => (value === null ? `# CONFIG_${name} is not set` : `CONFIG_${name}=${value}`));
const ARCHES = { x86_64: ["x86", "X86_64"], aarch64: ["arm64", "ARM64"] } as const;

const configurations: fc.Arbitrary<KernelConfiguration> = fc
  .record({
    arch: fc.constantFrom("x86_64", "x86_64", "aarch64"),
    said: fc.constantFrom("x86_64", "aarch64", "same", "same", "same", "same"),
    series: fc.constantFrom("4.9", "4.10", "4.11", null),
    header: fc.constantFrom("none", "4.9.30", "same", "same", "same"),
    variant: fc.constantFrom("release", "release", "release", "debug"),
    lines: fc.array(lines, { minLength: 1, maxLength: 8 }),
  })
  .map(({ arch, said, series, header, variant, lines }) => {
    const [name, symbol] = ARCHES[said === "same" ? arch : said];
    const version = header === "same" ? `${series ?? "4.4"}.12` : header;
    const head = ["# Automatically generated file; DO NOT EDIT.", `# Linux/${name} ${version} Kernel Configuration`];
    const text = [...(header === "none" ? [] : head), `CONFIG_${symbol}=y`, ...lines, ""].join("\n");
    return readKernelConfiguration({ arch, series, variant, parts: [text] });
  });

/** At most one of each architecture and variant: what several of one say together the design leaves open. */
export const wideConfigurations: fc.Arbitrary<KernelConfiguration[]> = fc.uniqueArray(
  fc.constantFrom(...fc.sample(configurations, { seed: 1, numRuns: 200 })),
  { maxLength: 3, selector: ({ arch, variant }) => `${arch} ${variant}` },
);

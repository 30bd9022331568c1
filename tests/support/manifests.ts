import * as fc from "fast-check";
import { sections } from "@/lib/domain/manifest/images";
import type { FileItem, Item, Manifest } from "@/lib/domain/manifest/manifest";

/** Manifests for tests: written down by hand, or made by the hundred out of few names, so that they meet often. */

/** A manifest; sections left out are empty. */
export const aManifest = (said: Partial<Manifest> = {}): Manifest => ({
  kernel: null,
  init: [],
  onboot: [],
  onshutdown: [],
  services: [],
  files: [],
  trust: null,
  other: {},
  ...said,
});
export const aKernel = (image: string | null, cmdline: string | null = null): Manifest["kernel"] => ({
  image,
  cmdline,
  settings: {},
});
export const anItem = (name: string | null, image: string | null, settings: Item["settings"] = {}): Item => ({
  name,
  image,
  settings,
});
export const aFile = (path: string | null, settings: FileItem["settings"] = {}): FileItem => ({ path, settings });

const image = fc
  .tuple(
    fc.constantFrom("linuxkit/init", "linuxkit/runc", "linuxkit/rngd", "nginx"),
    fc.constantFrom(":1", ":2", `:${"a".repeat(40)}`),
  )
  .map((parts) => parts.join(""));
const text = fc.oneof(
  fc.constantFrom(
    "host",
    "yes",
    "on",
    "0644",
    "1:30",
    "~",
    "",
    "a: b",
    "# no comment",
    "two\nlines\n",
    " spaced ",
    "a\r\nb\n",
    "\u2028",
    "a\u0085b",
    "\ufeffa",
    "\u0007",
    "\t",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((made) => !/[\0\p{Surrogate}]/u.test(made)),
);
const settings = fc.dictionary(
  fc.constantFrom("net", "readonly", "binds", "env"),
  fc.oneof(text, fc.boolean(), fc.integer({ min: -1000, max: 1000 }), fc.array(text, { maxLength: 3 })),
  { maxKeys: 3, noNullPrototype: true },
);
const name = fc.constantFrom("sysctl", "rngd", "nginx", "getty", "sshd");
const items = fc.uniqueArray(fc.record({ name, image, settings }), { selector: (item) => item.name, maxLength: 4 });
const word = fc.constantFrom("console=ttyS0", "console=tty0", "page_poison=1", "page_poison=on", "quiet", "selinux=1");
const cmdline = fc.uniqueArray(word, { selector: (made) => (made.startsWith("page") ? "page" : made), maxLength: 4 });
const list = fc.uniqueArray(fc.constantFrom("linuxkit", "library", "nginx:alpine"), { maxLength: 2 });

/** A manifest in which every name, path and repository of a section stands once. */
export const manifests: fc.Arbitrary<Manifest> = fc.record({
  kernel: fc.option(
    fc.record({
      image: fc.option(image),
      cmdline: cmdline.map((words) => (words.length > 0 ? words.join(" ") : null)),
      settings: fc.dictionary(fc.constantFrom("tar", "binary"), text, { maxKeys: 2, noNullPrototype: true }),
    }),
  ),
  init: fc.uniqueArray(image, { selector: (made) => made.split(":")[0], maxLength: 3 }),
  onboot: items,
  onshutdown: items,
  services: items,
  files: fc.uniqueArray(fc.record({ path: fc.constantFrom("etc/a", "etc/b", "/var/c"), settings }), {
    selector: (file) => file.path,
    maxLength: 3,
  }),
  trust: fc.option(fc.record({ image: list, org: list })),
  other: fc.dictionary(fc.constant("outputs"), fc.array(text, { maxLength: 2 }), { noNullPrototype: true }),
});

/** What a manifest means without its order: sections by name, words and trust as sets, nothing said as nothing there. */
export function unordered(manifest: Manifest): Manifest {
  const { kernel, trust } = manifest;
  const by = <T>(list: readonly T[], key: (entry: T) => string) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const words = [...new Set(kernel?.cmdline?.split(" ") ?? [])].sort().join(" ") || null;
  const isEmpty = !kernel || (kernel.image === null && !words && Object.keys(kernel.settings).length === 0);
  const ordered = { ...manifest };
  for (const section of sections) ordered[section] = by(manifest[section], (item) => item.name ?? "");
  return {
    ...ordered,
    kernel: isEmpty ? null : { ...kernel, cmdline: words },
    init: by(manifest.init, (made) => made),
    files: by(manifest.files, (file) => file.path ?? ""),
    trust:
      trust && trust.image.length + trust.org.length > 0
        ? { image: by(trust.image, String), org: by(trust.org, String) }
        : null,
  };
}

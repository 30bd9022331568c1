import type { Manifest } from "@/lib/domain/manifest/manifest";

/** An image of a manifest, the name of its item, and everything else that is written of it. */
export type Part = { readonly key: string; readonly image: string; readonly rest: string };

/** "Items are keyed: services, onboot and onshutdown by `name`; init by image repository"; the kernel by field. */
export function partsOf(manifest: Manifest): readonly Part[] {
  const kernel = manifest.kernel?.image ? [{ key: "kernel", image: manifest.kernel.image, rest: "" }] : [];
  const init = manifest.init.map((image) => ({ key: `init ${repositoryOf(image)}`, image, rest: "" }));
  const items = (["onboot", "onshutdown", "services"] as const).flatMap((section) =>
    manifest[section].map(({ name, image, settings }) => ({
      key: `${section} ${name}`,
      image,
      rest: textOf(settings),
    })),
  );
  // A second item of one name is a fault, and another item.
  const numbered = [...kernel, ...init, ...items].map((part, index, all) => {
    const before = all.slice(0, index).filter(({ key }) => key === part.key).length;
    return before === 0 ? part : { ...part, key: `${part.key} (${before + 1})` };
  });
  return numbered.flatMap(({ key, image, rest }) => (image ? [{ key, image, rest }] : []));
}

/** "An item equal to the base's, or equal but for the pin of the same image repository, is no change." */
export const isChange = (base: Manifest, part: Part): boolean =>
  !partsOf(base).some(
    (of) => of.key === part.key && repositoryOf(of.image) === repositoryOf(part.image) && of.rest === part.rest,
  );

/** "nothing of the base repeated at another pin": an image that the base has, and not at this pin. */
export function isRepeated(base: Manifest, { image }: Part): boolean {
  const pins = partsOf(base).filter((of) => repositoryOf(of.image) === repositoryOf(image));
  return pins.length > 0 && !pins.some((of) => pinOf(of.image) === pinOf(image));
}

/** "it differs from the base": whatever is left when order and pins of the base's own items are left out. */
export function isDifferent(base: Manifest, manifest: Manifest): boolean {
  const without = (of: Manifest) => partsOf(of).map(({ key, image, rest }) => textOf([key, repositoryOf(image), rest]));
  const others = (of: Manifest) => [
    textOf([of.kernel?.settings ?? {}, wordsOf(of.kernel?.cmdline ?? null)]),
    ...of.files.map(textOf),
    ...(of.trust?.org ?? []).map((org) => `org ${org}`),
    ...(of.trust?.image ?? []).map((image) => `image ${image}`),
    ...Object.entries(of.other).map(textOf),
  ];
  const all = (of: Manifest) => textOf([...without(of), ...others(of)].sort());
  return all(base) !== all(manifest);
}

const wordsOf = (cmdline: string | null) => (cmdline ?? "").split(/\s+/).filter(Boolean).sort();

/** JSON whatever the order of keys. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, it) =>
    it && typeof it === "object" && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );

/** `registry:5000/org/name:tag@sha256:…` without its tag and digest; Docker's own registry and library are understood. */
export function repositoryOf(image: string): string {
  const name = (image.split("@")[0] ?? "").replace(/:[^/:]*$/, "");
  return name.replace(/^(index\.)?docker\.io\//, "").replace(/^library\//, "");
}
export function pinOf(image: string): string {
  const [name = "", digest] = image.split("@");
  return digest ?? /:([^/:]*)$/.exec(name)?.[1] ?? "latest";
}

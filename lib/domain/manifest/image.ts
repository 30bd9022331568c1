const DIGEST = /@sha256:[0-9a-f]{64}$/;
const CONTENT_HASH = /(?<![0-9a-zA-Z])[0-9a-f]{40}(?![0-9a-zA-Z])/;
const NAME = "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*";
const REFERENCE = new RegExp(
  `^(?:[a-zA-Z0-9][a-zA-Z0-9.-]*(?::\\d{1,5})?/)?${NAME}(?:/${NAME})*(?::[\\w][\\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
);

/** An image reference taken apart. `repository` and `pin` are its text; `key` is the repository as registries know it. */
type ImageReference = {
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly key: string;
};

/** Whether a text is an image reference at all: registry, path, tag and digest in Docker's own grammar. */
export const isImage = (text: string): boolean => text.length <= 500 && REFERENCE.test(text);

/** Takes a reference apart; total, so that a yml with faults can still be judged. A port is not a tag. */
export function imageOf(text: string): ImageReference {
  const [name = "", digest = null] = text.split("@", 2);
  const colon = name.lastIndexOf(":");
  const hasTag = colon > name.lastIndexOf("/");
  const repository = hasTag ? name.slice(0, colon) : name;
  return { repository, tag: hasTag ? name.slice(colon + 1) : null, digest, key: keyOf(repository) };
}

/** The repository of an image, the same for `nginx`, `library/nginx` and `docker.io/library/nginx`. */
export const repositoryOf = (text: string): string => imageOf(text).key;

/** What of a repository is meant: the digest where there is one, else the tag; no tag is `latest`. */
export function pinOf(text: string): string {
  const { tag, digest } = imageOf(text);
  return digest ? `@${digest}` : `:${tag ?? "latest"}`;
}

/** Whether two references mean the same repository at the same pin. */
export const isSameImage = (a: string, b: string): boolean =>
  repositoryOf(a) === repositoryOf(b) && pinOf(a) === pinOf(b);

/**
 * Whether an image is pinned: by digest, or by a tag that carries a full content hash of 40 digits, alone or behind a
 * version (`4.9.15-2ca28b75…`). `v0.2`, `4.9.43`, `latest` and the tag of a working copy (`…-dirty`) float.
 * Source: the record's judgement calls, "Pinned".
 */
export function isPinned(text: string): boolean {
  if (DIGEST.test(text)) return true;
  const { tag } = imageOf(text);
  return tag !== null && CONTENT_HASH.test(tag) && !tag.includes("dirty");
}

const keyOf = (repository: string): string =>
  repository.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\/(?=[^/]+$)/, "");

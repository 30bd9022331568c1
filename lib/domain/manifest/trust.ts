import { imageOf } from "./image";
import type { Manifest } from "./manifest";

/**
 * Whether a yml's trust block covers an image, so that the builder verifies its signature. As LinuxKit's builder of
 * 2017 decided it (`enforceContentTrust`):
 * 1. `image` names it: the whole reference, or its repository without tag and digest.
 * 2. `org` names its organisation: the first of two names, `library` for a single name, the second after a registry.
 */
export function isTrusted(trust: Manifest["trust"], image: string): boolean {
  if (!trust) return false;
  const { repository } = imageOf(image);
  return (
    trust.image.some((named) => named === image || named === repository) ||
    trust.org.includes(organisationOf(repository))
  );
}

/** The organisation of a repository as LinuxKit's builder counted it. */
export function organisationOf(repository: string): string {
  const [first = "", second] = repository.split("/");
  if (second === undefined) return "library";
  return repository.split("/").length === 2 ? first : second;
}

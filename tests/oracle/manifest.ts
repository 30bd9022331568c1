import type { Manifest } from "@/lib/domain/manifest/manifest";
import { isChange, isDifferent, isRepeated, partsOf, pinOf, repositoryOf } from "./delta";
import { type Answer, answer, type Reader } from "./look";

/** "manifest: computed from the candidate's manifest", "judged against the newest base known" */
export const manifest: Reader<"manifest"> = ({ candidate, base }, { rule }) => {
  const read = candidate?.body.manifest;
  if (!candidate) return answer("unknown", "missing");
  if (!read) return answer("unknown", "missing", [candidate.seq]);
  const used = [candidate.seq, ...(base ? [base.seq] : [])].sort((a, b) => a - b);
  // "faults make the loads criterion unmet …, the other manifest criteria judge what was read"
  if (rule === "loads" && read.faults.length > 0) return answer("unmet", "not-loading", used);
  if (!base) return answer("unknown", "no-base", used);
  const failed = against(base.body.manifest, read.value, rule);
  return failed ? answer("unmet", failed, used) : answer("met", null, used);
};

function against(base: Manifest, value: Manifest, rule: string): Answer["cause"] {
  const changed = partsOf(value).filter((part) => isChange(base, part));
  // "every image that its delta adds or changes is pinned (the base itself floats), under trust"
  if (rule === "pinned") return changed.every(({ image }) => isPinned(image)) ? null : "not-pinned";
  if (rule === "trust") return changed.every(({ image }) => isTrusted(value, image)) ? null : "not-under-trust";
  // "nothing of the base repeated at another pin"
  if (rule === "fresh") return partsOf(value).some((part) => isRepeated(base, part)) ? "other-pin" : null;
  // "it loads, …, it differs from the base"
  return isDifferent(base, value) ? null : "equals-base";
}

/** Pinned is by digest, or by a tag that carries a whole hash of content. */
const isPinned = (image: string): boolean =>
  image.includes("@sha256:") ||
  (/(^|[^0-9a-z])[0-9a-f]{40}($|[^0-9a-z])/i.test(pinOf(image)) && !pinOf(image).includes("dirty"));

/** LinuxKit's trust block: an image by its name, with its tag or without; or everything of an organisation. */
function isTrusted({ trust }: Manifest, image: string): boolean {
  if (!trust) return false;
  const repository = repositoryOf(image);
  const organisation = repository.includes("/") ? repository.split("/").at(-2) : "library";
  return trust.image.some((it) => it === image || it === repository) || trust.org.some((it) => it === organisation);
}

import type { CriterionOf } from "../criterion";
import type { FactOf } from "../fact";
import { deltaOf, imagesOfDelta } from "../manifest/delta";
import { isPinned, isSameImage, repositoryOf } from "../manifest/image";
import { type ImageUse, imagesOf } from "../manifest/images";
import type { Fault, Manifest, ReadManifest } from "../manifest/manifest";
import { isTrusted } from "../manifest/trust";
import { saidOfFault } from "../manifest/words";
import type { ManifestFinding } from "./detail";
import type { Bare, Cause, Read, Who } from "./standing";

type Known = { readonly revision: FactOf<"revision"> | undefined; readonly base: FactOf<"base"> | undefined };
/** What one rule found: how many things it looked at, and what of them is not as it should be. */
type Looked = { readonly looked: number; readonly findings: readonly ManifestFinding[] };

/**
 * The standing of a manifest criterion (decision.md, "manifest"), computed from the candidate's yml against the newest
 * base; never attested, never waived; time alone changes nothing.
 * 1. No candidate, or one without a yml: unknown, missing.
 * 2. loads: each fault of the reading, and no change against the base, is a finding. Faults count without a base too.
 * 3. No base known: unknown, no-base.
 * 4. pinned, trust: each image that the delta adds or changes and that floats, or is not under the yml's own trust.
 * 5. fresh: each image whose repository the base has at another pin, whether its item is a change or not.
 * 6. A finding: unmet. None: met.
 */
export function readManifestCriterion(criterion: CriterionOf<"manifest">, { revision, base }: Known): Read {
  const read = revision?.body.manifest ?? null;
  const used = [revision?.seq, read ? base?.seq : undefined].filter((seq) => seq !== undefined).sort((a, b) => a - b);
  const stand = (
    is: Bare["is"],
    cause: Cause | null,
    whoCanAct: readonly Who[],
    { looked, findings }: Looked,
  ): Read => {
    const detail = { of: "manifest", rule: criterion.rule, looked, findings, path: read?.path ?? null } as const;
    return { standing: { is, cause, used, until: null, whoCanAct, detail }, ignored: [] };
  };
  const nothing: Looked = { looked: 0, findings: [] };
  if (!read) return stand("unknown", "missing", ["maintainer"], nothing);

  const ofBase = base?.body.manifest;
  const faults = read.faults.map(faultFinding);
  if (criterion.rule === "loads" && faults.length > 0)
    return stand("unmet", "not-loading", ["maintainer"], { looked: itemCount(read.value), findings: faults });
  if (!ofBase) return stand("unknown", "no-base", ["chair"], nothing);
  const found = rules[criterion.rule](read, ofBase);
  return found.findings.length > 0
    ? stand("unmet", causes[criterion.rule], ["maintainer"], found)
    : stand("met", null, [], found);
}

type Rule = CriterionOf<"manifest">["rule"];

const causes: Readonly<Record<Rule, Cause>> = {
  loads: "equals-base",
  pinned: "not-pinned",
  trust: "not-under-trust",
  fresh: "other-pin",
};

const rules: Readonly<Record<Rule, (read: ReadManifest, base: Manifest) => Looked>> = {
  loads: ({ value }, base) => ({
    looked: itemCount(value),
    findings: deltaOf(base, value).changes.length > 0 ? [] : [{ ...nowhere, code: "equals-base", item: "the yml" }],
  }),
  pinned: (read, base) => judgeDelta(read, base, "not-pinned", isPinned),
  trust: (read, base) => judgeDelta(read, base, "not-under-trust", (image) => isTrusted(read.value.trust, image)),
  fresh: (read, base) => {
    const pins = pinsOf(base);
    const shared = imagesOf(read.value).filter(({ image }) => pins.has(repositoryOf(image)));
    const stale = shared.filter(({ image }) => !pins.get(repositoryOf(image))?.some((pin) => isSameImage(pin, image)));
    const baseOf = (image: string) => pins.get(repositoryOf(image))?.[0] ?? null;
    return { looked: shared.length, findings: stale.map((use) => finding("other-pin", use, read, baseOf(use.image))) };
  },
};

function judgeDelta(
  read: ReadManifest,
  base: Manifest,
  code: ManifestFinding["code"],
  holds: (image: string) => boolean,
): Looked {
  const images = imagesOfDelta(deltaOf(base, read.value), read.value);
  return {
    looked: images.length,
    findings: images.filter(({ image }) => !holds(image)).map((use) => finding(code, use, read, null)),
  };
}

/** The images of a manifest by repository. */
function pinsOf(manifest: Manifest): ReadonlyMap<string, readonly string[]> {
  const pins = new Map<string, string[]>();
  for (const { image } of imagesOf(manifest)) {
    const repository = repositoryOf(image);
    const same = pins.get(repository);
    if (same) same.push(image);
    else pins.set(repository, [image]);
  }
  return pins;
}

const nowhere = { image: null, base: null, place: null, said: null } as const;

const finding = (
  code: ManifestFinding["code"],
  use: ImageUse,
  read: ReadManifest,
  base: string | null,
): ManifestFinding => ({
  code,
  item: use.item,
  image: use.image,
  base,
  place: read.places[use.path] ?? null,
  said: null,
});

const faultFinding = (fault: Fault): ManifestFinding => ({
  ...nowhere,
  code: fault.code === "no-image" || fault.code === "name-twice" ? fault.code : "fault",
  item: itemOf(fault.path),
  place: fault.place,
  said: saidOfFault(fault),
});

/** A fault's path as its item is called elsewhere: `services.rngd` is "service rngd". */
const itemOf = (path: string): string =>
  path.replace(/^(services|onboot|onshutdown|files)\./, (_, section: string) => `${section.replace(/s$/, "")} `);

const itemCount = ({ kernel, init, onboot, onshutdown, services }: Manifest): number =>
  (kernel ? 1 : 0) + init.length + onboot.length + onshutdown.length + services.length;

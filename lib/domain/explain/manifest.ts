import type { ManifestDetail, ManifestFinding } from "../standing/detail";
import type { Bare } from "../standing/standing";
import type { Piece, Rich } from "../view/rich";
import { capitalized, count, joined, listed } from "./words";

/** What follows the standing of a criterion that is computed from the yml. */
export function manifestSaid(standing: Bare, detail: ManifestDetail): Rich {
  if (standing.cause === "missing") return ["No yml has been put forward."];
  if (standing.cause === "no-base")
    return ["No base of the channel is known at this instant, so there is nothing to judge it against."];
  if (standing.is === "met") return [metSaid(detail)];
  const { findings } = detail;
  const images = listed(findings.map(imageOf));
  switch (detail.rule) {
    case "pinned":
      return [...images, findings.length === 1 ? " is not pinned." : " are not pinned."];
    case "trust":
      return [...images, findings.length === 1 ? " is not under the trust block." : " are not under the trust block."];
    case "fresh":
      return [
        `${count(findings.length, "image")} of the base at ${findings.length === 1 ? "another pin" : "other pins"} than the base’s: `,
        ...listed(findings.map((it) => ({ code: repositoryOf(it) }))),
        ".",
      ];
    default:
      return capitalized([...joined(findings.map(faultSaid)), "."]);
  }
}

function metSaid({ rule, looked }: ManifestDetail): string {
  if (rule === "loads") return "Every item has an image, names are used once, and it differs from the base.";
  if (rule === "fresh") return "Nothing of the base stands at another pin.";
  if (looked === 0) return "It adds no image of its own.";
  const isOne = looked === 1;
  return rule === "pinned"
    ? `${looked} of ${count(looked, "image")} ${isOne ? "carries its" : "carry their"} full content hash.`
    : `${looked} of ${count(looked, "image")} ${isOne ? "is" : "are"} covered by trust.`;
}

/** One thing that keeps a yml from loading, as words: "service `rngd` has no image". */
export function faultSaid(finding: ManifestFinding): Rich {
  const place = finding.place ? ` (line ${finding.place.line})` : "";
  if (finding.code === "no-image") return [...itemOf(finding.item), ` has no image${place}`];
  if (finding.code === "name-twice") return [...itemOf(finding.item), ` is there twice${place}`];
  if (finding.code === "equals-base") return ["it changes nothing of the base"];
  return [...itemOf(finding.item), ` ${finding.said ?? "cannot be read"}${place}`];
}

/** "service rngd" with its name as machine text. */
export function itemOf(item: string): Rich {
  const space = item.indexOf(" ");
  return space < 0 ? [{ code: item }] : [`${item.slice(0, space)} `, { code: item.slice(space + 1) }];
}

/** The image that a finding is about, as machine text; its item where it names none. */
export const imageOf = (finding: ManifestFinding): Piece => ({ code: finding.image ?? finding.item });

const repositoryOf = (finding: ManifestFinding): string =>
  (finding.image ?? finding.item).replace(/[:@].*$/, "").replace(/^.*\//, "");

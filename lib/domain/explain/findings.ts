import type { ConfigurationNote } from "../kernel/configuration";
import type { Place } from "../manifest/manifest";
import type { Judged } from "../verdict";
import type { Rich } from "../view/rich";
import { findingSaid } from "./kernel";
import { faultSaid, imageOf } from "./manifest";
import { standingSaid } from "./standing";
import { count, type Reader } from "./words";

/** One thing that a computed criterion found not to be as it should be, and where. `part` is of a kernel configuration. */
export type Found = { readonly said: Rich; readonly part: number | null; readonly place: Place | null };

/** What makes a computed criterion unmet or unknown, thing by thing, in the order of the text or of the list. */
export function findingsOf(judged: Judged): readonly Found[] {
  const { detail } = judged;
  if (detail.of === "manifest")
    return detail.findings.map((finding) => ({
      said:
        finding.code === "not-pinned"
          ? [imageOf(finding), " is not pinned"]
          : finding.code === "not-under-trust"
            ? [imageOf(finding), " is not under the trust block"]
            : finding.code === "other-pin"
              ? [imageOf(finding), " where the base has ", { code: finding.base ?? "another pin" }]
              : faultSaid({ ...finding, place: null }),
      part: null,
      place: finding.place,
    }));
  if (detail.of !== "kernel") return [];
  return detail.findings
    .filter(({ is }) => is === judged.is && (is === "unmet" || is === "unknown"))
    .map((finding) => ({
      said: findingSaid({ ...finding, line: null }),
      part: finding.part,
      place: finding.line === null ? null : { line: finding.line, column: 1 },
    }));
}

/** The same in one short sentence, where there are too many to name in one: "18 of 35 symbols are not as wanted." */
export function manyFoundSaid(judged: Judged): Rich {
  const { detail } = judged;
  const found = findingsOf(judged).length;
  if (detail.of === "kernel") {
    const of = count(detail.findings.filter(({ is }) => is !== "not applicable").length, "symbol");
    return [`${found} of ${of} ${judged.is === "unmet" ? "are not as wanted" : "cannot be told"}.`];
  }
  switch (detail.of === "manifest" ? detail.rule : "loads") {
    case "pinned":
      return [`${count(found, "image")} are not pinned.`];
    case "trust":
      return [`${count(found, "image")} are not under the trust block.`];
    case "fresh":
      return [`${count(found, "image")} of the base at other pins than the base’s.`];
    default:
      return [`${count(found, "thing")} in it ${found === 1 ? "keeps" : "keep"} it from loading.`];
  }
}

/** So many are named in a sentence; of more their number is told. */
export const NAMED = 4;

/** Why a standing is as it is, short where it would have to name too many things. */
export const shortlySaid = (judged: Judged, reader: Reader): Rich =>
  findingsOf(judged).length > NAMED ? manyFoundSaid(judged) : standingSaid(judged, reader);

/** "2:10", or "part 2, 14:1" where a configuration has several. */
export const placeSaid = ({ part, place }: Pick<Found, "part" | "place">): string =>
  place === null ? "" : `${part === null || part === 1 ? "" : `part ${part}, `}${place.line}:${place.column}`;

/** What was noticed while a kernel configuration was read, which changes no value. */
export function noteSaid({ code, symbol = "a symbol" }: ConfigurationNote): Rich {
  switch (code) {
    case "bom":
      return ["A byte-order mark was passed over; Kconfig would lose the line behind it."];
    case "second-header":
      return ["Kconfig’s own header stands here too: a whole configuration over another, not an overlay."];
    case "looks-like-unset":
      return ["A comment as it is written, and most likely meant to switch ", { code: symbol }, " off. It does not."];
    case "said-twice":
      return [{ code: symbol }, " is said again; the last time counts."];
    case "bad-value":
      return ["The value of ", { code: symbol }, " is none; Kconfig falls back to its default."];
  }
}

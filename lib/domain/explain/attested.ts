import type { CriterionOf } from "../criterion";
import { durationOf } from "../instant";
import type { AttestedDetail } from "../standing/detail";
import type { Bare } from "../standing/standing";
import type { Rich } from "../view/rich";
import { daysSaid, ended, on, type Reader } from "./words";

/** What a claim must carry, as words. */
export const demanded = {
  none: "its evidence",
  text: "words",
  url: "a link",
  "commit-url": "a link that names a commit in full",
} as const;

/** What follows "Met." or "Unmet." of a criterion that people mark. */
export function attestedSaid(
  criterion: CriterionOf<"attested">,
  standing: Bare,
  detail: AttestedDetail,
  reader: Reader,
): Rich {
  const { claim } = detail;
  if (!claim) return ["Nobody has shown it yet."];
  const by = reader.nameOf(claim.by);
  const said = claim.text
    ? ended(claim.text)
    : `Marked ${claim.claim.replace("-", " ")} by ${by} on ${on(claim.at, reader)}.`;
  switch (standing.cause) {
    case "claimed-unmet":
      return [said];
    case "no-evidence":
      return [
        `Claimed by ${by} on ${on(claim.at, reader)} without ${demanded[criterion.evidence]}, which it asks for.`,
      ];
    case "other-revision":
      return [`Said of an earlier candidate on ${on(claim.at, reader)}; this one is other content.`];
    case "expired":
      return [
        `Shown on ${on(claim.at, reader)} and good for ${daysSaid(criterion.validFor)}; it aged out on ${on(claim.at + (durationOf(criterion.validFor) ?? 0), reader)}.`,
      ];
    case "disputed":
      return [
        `Disputed by ${reader.nameOf(detail.disputedBy ?? "")}${detail.dispute ? `: ${ended(detail.dispute)}` : "."}`,
      ];
    case "awaiting-review":
      return [
        `Marked ${claim.claim.replace("-", " ")} by ${by} on ${on(claim.at, reader)}; it waits for somebody who does not maintain it.`,
      ];
    default:
      return [
        said,
        ...(detail.acceptedBy ? [` Accepted by ${reader.nameOf(detail.acceptedBy)}.`] : []),
        ...(detail.waiting ? [` A newer claim of ${on(detail.waiting.at, reader)} waits for its second person.`] : []),
      ];
  }
}

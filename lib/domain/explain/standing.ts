import { beneath } from "../standing/standing";
import type { Judged } from "../verdict";
import { dayText, deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { attestedSaid } from "./attested";
import { ciSaid } from "./ci";
import { kernelSaid } from "./kernel";
import { manifestSaid } from "./manifest";
import { reviewSaid } from "./review";
import { needsSaid, soakSaid } from "./soak";
import { listedText, type Reader } from "./words";

/** One sentence for a person: why a criterion stands as it does. It follows the standing's own word ("Unmet."). */
export function standingSaid(judged: Judged, reader: Reader): Rich {
  const { criterion, detail } = judged;
  const bare = beneath(judged);
  switch (detail.of) {
    case "rule":
      return [`For projects tagged ${listedText(detail.tags, "or")}; this one is not.`];
    case "attested":
      return criterion.kind === "attested" ? attestedSaid(criterion, bare, detail, reader) : [];
    case "manifest":
      return manifestSaid(bare, detail);
    case "kernel":
      return kernelSaid(bare, detail);
    case "ci":
      return ciSaid(bare.is, detail, reader);
    case "review":
      return reviewSaid(detail, judged.cause, reader);
    case "soak":
      return soakSaid(detail, judged.until, reader);
    case "needs":
      return needsSaid(judged.is, detail, reader);
  }
}

/** At the right of a criterion: how long it holds, or what is owed. */
export function untilSaid(judged: Judged, reader: Reader): string {
  if (!judged.counts && judged.criterion.from)
    return `counts from ${dayText(Date.parse(judged.criterion.from), reader.now)}`;
  if (judged.waiver) return `waived until ${deadlineText(judged.waiver.until, reader.now)}`;
  if (judged.reason) return `reason given, until ${deadlineText(judged.reason.until, reader.now)}`;
  if (judged.is === "not applicable" && judged.detail.of === "rule") return "";
  if (judged.until !== null) return `until ${deadlineText(judged.until, reader.now)}`;
  if (judged.criterion.obligation === "should" && judged.cause !== null) return "reason owed";
  return judged.is === "met" && judged.criterion.kind !== "attested" ? "this candidate" : "";
}

/** Who can change a standing, as people read it. */
export const whoSaid = (judged: Judged): string =>
  judged.whoCanAct.map((who) => (who === "ci" ? "CI" : who === "reviewer" ? "reviewers" : who)).join(", ");

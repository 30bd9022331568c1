import { Fragment } from "react";
import type { WaiverView } from "@/lib/domain/view/criterion-view";
import { Rich } from "../ui/rich";

/** The waivers of a criterion: how each stands, who asked and granted, why, and at what risk. */
export function Waivers({ waivers }: { waivers: readonly WaiverView[] }) {
  return waivers.map((waiver) => (
    <Fragment key={waiver.seq}>
      <dt>{waiver.isPast ? "Past waiver" : "Waiver"}</dt>
      <dd className={waiver.isPast ? "waiver past" : "waiver"}>
        <p>{waiver.stands}</p>
        <p className="muted">
          <Rich of={waiver.asked} /> It covers {waiver.covers}.
        </p>
        <p>
          <span className="quoted">“{waiver.reason}”</span>
        </p>
        <p>
          Risk: <span className="quoted">“{waiver.risk}”</span>
        </p>
        {waiver.grants.map((said, place) => (
          <p className="muted" key={place}>
            <Rich of={said} />
          </p>
        ))}
      </dd>
    </Fragment>
  ));
}

import type { BesideView, DecidedInFact } from "@/lib/domain/view/in-fact-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";
import { DecidedThen } from "./decided-then";
import { Own } from "./own";

/** What was really decided since a practice copy began, and beside it what was done here instead. */
export function Beside({ view }: { view: BesideView }) {
  const isTold = view.told.length > 0 || view.next !== null || view.toCome.length > 0;
  return (
    <div className="page beside">
      <div className="title">
        <h1>{view.title}</h1>
      </div>
      <p className="sentence">
        <Rich of={view.finding} />
      </p>
      {isTold && (
        <Section
          heading="In fact"
          id="in-fact"
          note="what the record tells, with its source; what was open by the policy"
        >
          {view.told.map((it, place) => (
            <DecidedThen key={place} of={it} />
          ))}
          {view.next && <DecidedThen of={view.next} note="still to come by this copy’s clock" />}
          {view.toCome.length > 0 && <ToCome of={view.toCome} />}
        </Section>
      )}
      <Section heading="And in yours" id="yours" note="what was done here, and what stands otherwise for it">
        {view.none && (
          <p className="nothing">
            <Rich of={view.none} />
          </p>
        )}
        {view.yours.map((it) => (
          <Own key={it.slug} of={it} />
        ))}
      </Section>
    </div>
  );
}

/** A newcomer may want to find out by playing: what is to come is told to who opens it. */
function ToCome({ of }: { of: readonly DecidedInFact[] }) {
  return (
    <>
      <h3>Still to come</h3>
      {of.map((it, place) => (
        <details key={place} className="fold">
          <summary>
            <span>
              <At moment={it.when} />, about {it.about}: what was decided
            </span>
          </summary>
          <DecidedThen of={it} isDated={false} />
        </details>
      ))}
    </>
  );
}

import type { SetUpState } from "@/lib/domain/view/set-up-view";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";
import { CriterionRowFields } from "./criterion-row";

type Props = { state: SetUpState; begun: string; wrong: (path: string) => string | null };

/** The criteria one by one, to be kept, renamed, eased or added to before they are published. */
export function CriteriaList({ state, begun, wrong }: Props) {
  const { values, counted } = state;
  return (
    <section className="criteria-list" aria-labelledby="criteria">
      <h2 id="criteria" tabIndex={-1}>
        The criteria{" "}
        <span className="hint">of {begun}, to be changed. Published as version 1, which never changes</span>
      </h2>
      <p className="hint">A must blocks until it is met. A should that is not met asks for a reason. A may informs.</p>
      <input type="hidden" name="as" value="list" />
      <input type="hidden" name="from" value={values.from} />
      <input type="hidden" name="policy" value={values.policy} />
      {values.rows?.map((row, place) => (
        <CriterionRowFields key={place} row={row} place={place} wrong={wrong} />
      ))}
      <div role="status">
        {counted && (
          <p className="after-note">
            <Rich of={counted} />
          </p>
        )}
      </div>
      <p className="actions after-note">
        <Submit as="button" busy="Adding…" name="press" value="add">
          Add a criterion
        </Submit>
        <Submit as="button" busy="Reading…" name="press" value="check">
          Check the criteria
        </Submit>
      </p>
      <p className="actions after-note ways">
        <Submit as="link" busy="Reading…" name="press" value="edit">
          Begin again from the template
        </Submit>
        <Submit as="link" busy="Reading…" name="press" value="plain">
          Take the template as it is
        </Submit>
        <Submit as="link" busy="Writing…" name="press" value="text">
          Edit all of it as text
        </Submit>
      </p>
    </section>
  );
}

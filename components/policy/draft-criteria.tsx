import type { DraftPolicyState } from "@/lib/domain/view/draft-policy-view";
import { CriterionRowFields } from "../setup/criterion-row";
import { Submit } from "../ui/submit";

/** The criteria of a draft, one by one or as text, and what one can do with them. */
export function DraftCriteria({ state, votes }: { state: DraftPolicyState; votes: boolean }) {
  const { values, fields, result } = state;
  const wrong = (path: string) => fields.find((field) => field.path === path)?.message ?? null;
  const { rows } = values;
  return (
    <section className="criteria-list" aria-labelledby="criteria">
      <h2 id="criteria" tabIndex={-1}>
        The criteria{" "}
        <span className="hint">
          {rows ? "of the draft, to be kept, changed or added to" : "as text: paste a draft, or change this one"}
        </span>
      </h2>
      {rows ? (
        <>
          <input type="hidden" name="as" value="list" />
          <input type="hidden" name="policy" value={values.policy} />
          {rows.map((row, place) => (
            <CriterionRowFields key={place} row={row} place={place} wrong={wrong} votes={votes} />
          ))}
        </>
      ) : (
        <textarea
          id="policy"
          name="policy"
          aria-labelledby="criteria"
          rows={24}
          className="mono"
          defaultValue={values.policy}
          spellCheck={false}
        />
      )}
      <p className="actions after-note">
        <Submit as={result ? "button" : "primary"} busy="Trying it…" name="press" value="try">
          See what it would do
        </Submit>
        {rows && (
          <Submit as="button" busy="Adding…" name="press" value="add">
            Add a criterion
          </Submit>
        )}
      </p>
      <p className="actions after-note ways">
        {rows ? (
          <Submit as="link" busy="Writing…" name="press" value="text">
            Edit all of it as text
          </Submit>
        ) : (
          <Submit as="link" busy="Reading…" name="press" value="list">
            Edit the criteria as a list
          </Submit>
        )}
        <Submit as="link" busy="Reading…" name="press" value="again">
          Begin again from the version in force
        </Submit>
      </p>
    </section>
  );
}

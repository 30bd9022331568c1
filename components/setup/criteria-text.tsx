import type { SetUpValues } from "@/lib/domain/view/set-up-view";
import { Submit } from "../ui/submit";

/** All of the criteria as text, for what the list does not show. */
export function CriteriaText({ values }: { values: SetUpValues }) {
  return (
    <div className="field take">
      <input type="hidden" name="from" value={values.from} />
      <label htmlFor="policy">
        The criteria{" "}
        <span className="hint">
          as text: take criteria out, change their words, make a must a should or a may. Published as version 1, which
          never changes
        </span>
      </label>
      <textarea id="policy" name="policy" rows={18} className="mono" defaultValue={values.policy} spellCheck={false} />
      <p className="actions after-note">
        <Submit as="link" busy="Reading…" name="press" value="list">
          Edit them as a list
        </Submit>
        <Submit as="link" busy="Reading…" name="press" value="edit">
          Begin again from the template
        </Submit>
        <Submit as="link" busy="Reading…" name="press" value="plain">
          Take the template as it is
        </Submit>
      </p>
    </div>
  );
}

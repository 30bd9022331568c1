import { Submit } from "../ui/submit";

/** The criteria of the template, to be edited before they are published; or the template as it is. */
export function CriteriaText({ text }: { text: string }) {
  if (text === "")
    return (
      <p className="actions after-note">
        <Submit as="link" busy="Opening them…" name="press" value="edit">
          Edit the criteria first
        </Submit>
      </p>
    );
  return (
    <div className="field take">
      <label htmlFor="policy">
        The criteria{" "}
        <span className="hint">
          as text: take criteria out, change their words, make a must a should or a may. Published as version 1, which
          never changes
        </span>
      </label>
      <textarea id="policy" name="policy" rows={18} className="mono" defaultValue={text} spellCheck={false} />
      <p className="actions after-note">
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

import type { TemplateChoice } from "@/lib/domain/view/set-up-view";

type Props = { templates: readonly TemplateChoice[]; chosen: string };

/** What a project must show, as one of a few beginnings. */
export function TemplateChoices({ templates, chosen }: Props) {
  return (
    <fieldset>
      <legend>What must a project show?</legend>
      <div className="tpls">
        {templates.map(({ key, title, says, note }) => (
          <label key={key} className="tpl">
            <input type="radio" name="template" value={key} defaultChecked={key === chosen} />
            <span>
              <b>{title}</b>
              <small>{says}</small>
              {note && <small className="note">{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

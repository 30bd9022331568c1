import type { SetUpState, TemplateChoice } from "@/lib/domain/view/set-up-view";
import { Submit } from "../ui/submit";
import { CriteriaList } from "./criteria-list";
import { CriteriaText } from "./criteria-text";

type Props = {
  state: SetUpState;
  templates: readonly TemplateChoice[];
  wrong: (path: string) => string | null;
};

/** The criteria of the template, to be edited before they are published; folded until somebody asks for them. */
export function CriteriaEdited({ state, templates, wrong }: Props) {
  const { policy, rows, from } = state.values;
  if (policy === "")
    return (
      <p className="actions after-note">
        <Submit as="link" busy="Opening them…" id="edit-criteria" name="press" value="edit">
          Edit the criteria first
        </Submit>
      </p>
    );
  if (!rows) return <CriteriaText values={state.values} />;
  const begun = templates.find(({ key }) => key === from)?.title ?? "the template";
  return <CriteriaList state={state} begun={begun} wrong={wrong} />;
}

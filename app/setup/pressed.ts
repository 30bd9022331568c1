import { signedIn } from "@/lib/auth/speaker";
import { LINES, projectsOf, readLines, repaired } from "@/lib/domain/pasted/lines";
import type { PastedProject } from "@/lib/domain/pasted/pasted";
import { tooManySaid, unreadSaid } from "@/lib/domain/pasted/said";
import { Refusal } from "@/lib/domain/refusal";
import type { Speaker } from "@/lib/domain/speaker";
import { templateNamed } from "@/lib/domain/templates/list";
import type { SetUpState, SetUpValues } from "@/lib/domain/view/set-up-view";
import { readPolicyText, writePolicyText } from "@/lib/formats/policy-text";
import { refusalOf } from "@/lib/http/problem";
import { look } from "@/lib/log/look";
import { pastedView } from "@/lib/queries/set-up";

/** Does what was asked for and answers what is said of it. */
type Do = (speaker: Speaker, values: SetUpValues, projects: readonly PastedProject[]) => Promise<string>;

/**
 * One press of a form with pasted lines: what was typed is kept, and shown as it would be taken. It is done only by the last
 * button, and only where every line that cannot be read has been shown.
 */
export async function pressed(form: FormData, lead: string, work: Do): Promise<SetUpState> {
  const press = textIn(form, "press");
  const values = valuesAfter(press, valuesIn(form));
  const blank = { values, preview: null, refused: null, fields: [], done: null };
  try {
    const preview = pastedView(await look(), values.projects);
    if (preview.total > LINES) return { ...blank, refused: tooManySaid(preview.total, LINES, lead) };
    const state = { ...blank, preview: preview.view };
    if (press !== "do") return state;
    const bad = preview.view.bad;
    if (bad !== "" && bad !== textIn(form, "seen"))
      return { ...state, refused: unreadSaid(bad.split(" ").map(Number), lead) };
    return await done(state, lead, work);
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return { ...blank, refused: refusal.sentence, fields: refusal.fields };
  }
}

async function done(state: SetUpState, lead: string, work: Do): Promise<SetUpState> {
  try {
    const speaker = await signedIn();
    if (!speaker)
      throw new Refusal("not-signed-in", `${lead}: you are not signed in any more. Sign in and press again.`);
    const said = await work(speaker, state.values, projectsOf(readLines(state.values.projects)));
    return { ...state, values: { ...state.values, projects: "" }, preview: null, done: said };
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return { ...state, refused: refusal.sentence, fields: refusal.fields };
  }
}

/** The criteria as they were edited, not yet judged; what cannot be read says where. */
export const draftOf = (text: string): unknown => readPolicyText(text);

/** What stands in the fields after a press: a line mended, the criteria opened, or the template taken as it is. */
function valuesAfter(press: string, values: SetUpValues): SetUpValues {
  const [what, which = ""] = press.split(":");
  if (what === "repair") return { ...values, projects: repaired(values.projects, Number(which)) };
  if (what === "edit") return { ...values, policy: writePolicyText(templateNamed(values.template)?.policy ?? {}) };
  if (what === "plain") return { ...values, policy: "" };
  return values;
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
};

const valuesIn = (form: FormData): SetUpValues => ({
  name: textIn(form, "name").trim(),
  template: textIn(form, "template"),
  projects: textIn(form, "projects"),
  policy: textIn(form, "policy"),
});

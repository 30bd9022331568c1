import { LINES, projectsOf, readLines, repaired } from "@/lib/domain/pasted/lines";
import type { PastedProject } from "@/lib/domain/pasted/pasted";
import { tooManySaid, unreadSaid } from "@/lib/domain/pasted/said";
import type { Speaker } from "@/lib/domain/speaker";
import type { SetUpState, SetUpValues } from "@/lib/domain/view/set-up-view";
import { refusalOf } from "@/lib/http/problem";
import { textIn } from "@/lib/http/typed-rows";
import { look } from "@/lib/log/look";
import { blank, pastedView } from "@/lib/queries/set-up";
import { afterPress, lookedOver } from "./criteria";
import { type PressedAct, presserOf } from "./presser";
import { valuesIn } from "./typed";

/** Does what was asked for and answers what is said of it. */
type Do = (speaker: Speaker, values: SetUpValues, projects: readonly PastedProject[]) => Promise<string>;

/**
 * One press of a form with pasted lines: what was typed is kept, and shown as it would be taken, to whom it is to do. It is done
 * only by the last button, and only where every line that cannot be read has been shown.
 */
export async function pressed(form: FormData, lead: string, act: PressedAct, work: Do): Promise<SetUpState> {
  const press = textIn(form, "press");
  const typed = valuesIn(form);
  try {
    const now = await look();
    const speaker = await presserOf(now, act, lead);
    const { values, opened } = valuesAfter(press, typed);
    const begun: SetUpState = { ...blank, values, opened };
    const preview = pastedView(now, values.projects);
    if (preview.total > LINES) return { ...begun, refused: tooManySaid(preview.total, LINES, lead) };
    const isAsked = press === "preview" || preview.total > 0;
    const state = { ...begun, preview: isAsked ? preview.view : null };
    if (press === "check") return { ...state, ...lookedOver(values, "Not to be published like this") };
    if (press !== "do") return state;
    const bad = preview.view.bad;
    if (bad !== "" && bad !== textIn(form, "seen"))
      return { ...state, refused: unreadSaid(bad.split(" ").map(Number), lead) };
    return await done(state, speaker, work);
  } catch (failure) {
    return refused({ ...blank, values: typed }, failure);
  }
}

async function done(state: SetUpState, speaker: Speaker, work: Do): Promise<SetUpState> {
  try {
    const said = await work(speaker, state.values, projectsOf(readLines(state.values.projects)));
    return { ...state, values: { ...state.values, projects: "" }, preview: null, done: said };
  } catch (failure) {
    return refused(state, failure);
  }
}

function refused(state: SetUpState, failure: unknown): SetUpState {
  const refusal = refusalOf(failure);
  if (!refusal) throw failure;
  return { ...state, refused: refusal.sentence, fields: refusal.fields };
}

/** What stands in the fields after a press: a line mended, or what became of the criteria. */
function valuesAfter(press: string, values: SetUpValues): ReturnType<typeof afterPress> {
  const [what, which = ""] = press.split(":");
  if (what === "repair")
    return { values: { ...values, projects: repaired(values.projects, Number(which)) }, opened: null };
  return afterPress(press, values);
}

import { stepsOf } from "../domain/explain/steps";
import type { Reader } from "../domain/explain/words";
import { type Instant, textOf } from "../domain/instant";
import type { Action, NextSteps } from "../domain/next-steps/action";
import type { Verdict } from "../domain/verdict";
import { plain } from "../domain/view/rich";

/**
 * The next steps as machines read them: each action with what it is made of, who can do it and what it takes, and the same in
 * words. It names no instant but those that something has to wait for.
 */
export function stepsAnswer(next: NextSteps, verdict: Verdict, reader: Reader) {
  const said = stepsOf(next, verdict, reader);
  const wait = next.actions.find((it) => it.does === "wait");
  return {
    from: wait?.does === "wait" ? textOf(wait.until) : null,
    isFirstStage: next.isFirstStage,
    never: next.never,
    steps: next.actions.map((action, place) => ({
      ...actionAnswer(action),
      title: plain(said[place]?.title ?? []),
      why: plain(said[place]?.why ?? []),
      takes: said[place]?.evidence ?? "",
    })),
  };
}

/** Entries and data as they are, instants as texts. */
const actionAnswer = ({ notBefore, ...action }: Action) => ({
  ...action,
  ...("until" in action && { until: textOrNull(action.until) }),
  ...("breaksAt" in action && { breaksAt: textOrNull(action.breaksAt) }),
  notBefore: textOrNull(notBefore),
});

const textOrNull = (at: Instant | null): string | null => (at === null ? null : textOf(at));

import { type Step, stepsOf } from "../domain/explain/steps";
import { afterwardsSaid, noStepSaid, stepsSaid, waySaid, whoseSaid } from "../domain/explain/way";
import { joined } from "../domain/explain/words";
import { groupSaid, rolesIn } from "../domain/known";
import type { NextSteps } from "../domain/next-steps/action";
import { may } from "../domain/permit";
import { tenseOf } from "../domain/tense";
import type { StepListView, StepsView } from "../domain/view/project-view";
import { plain } from "../domain/view/rich";
import type { ProjectLook } from "./project";
import { ciHref } from "./project-ci";
import { linkTo, readerOf } from "./reader";

/** What stands between a project and the channel, in three lists; one primary, the first that is yours. */
export function stepsView(at: ProjectLook, next: NextSteps): StepsView {
  const { look, viewer, slug, verdict, membership } = at;
  const steps = membership.is === "left" ? [] : stepsOf(next, verdict, readerOf(look, slug));
  const isMaintainer = may(rolesIn(look, slug), viewer, "attest", { project: slug }, look.now);
  const hasRuns = verdict.standings.some(
    (s) => s.detail.of === "ci" && s.detail.legs.some((leg) => leg.runs.length > 0),
  );
  const lists: StepListView[] = [listOf("yours"), listOf("ci"), listOf("others")].filter(
    (list) => list.steps.length > 0,
  );
  return {
    heading: waySaid(tenseOf(look)),
    count: membership.is === "left" ? "" : stepsSaid(next),
    lists,
    afterwards:
      steps.length > 0 && look.isNow
        ? afterwardsSaid(verdict, membership.is, next, readerOf(look, slug), groupSaid(look))
        : null,
    none: steps.length > 0 ? null : noStepSaid(verdict, membership.is, tenseOf(look)),
  };

  function listOf(name: Step["list"]): StepListView {
    const own = steps.filter((step) => step.list === name);
    return {
      ...whoseSaid(name, {
        project: slug,
        maintainer: isMaintainer ? (viewer?.name ?? "") : null,
        hasRuns,
        group: groupSaid(look),
      }),
      steps: own.map((step, index) => ({
        title: step.title,
        why:
          step.evidence === ""
            ? step.why
            : joined(
                [step.why, [step.evidence]].filter((it) => plain(it) !== ""),
                " ",
              ),
        label: !look.isNow ? null : step.label,
        href: hrefOf(step),
        primary: name === "yours" && index === 0 && isMaintainer && look.isNow,
      })),
    };
  }

  function hrefOf(step: Step): string {
    if (step.does === "candidate")
      return isMaintainer || viewer === null
        ? signedInFirst(`/projects/${slug}/candidate`)
        : linkTo(look, `/projects/${slug}`, {}, step.keys[0]);
    if (step.does === "admit") return linkTo(look, `/projects/${step.elsewhere}`);
    if (step.does === "soak") return linkTo(look, `/channels/${step.elsewhere}`);
    if (step.does === "base") return linkTo(look, `/channels/${at.channel}`);
    if (step.does === "publish") return linkTo(look, `/channels/${at.channel}/policy`);
    if (step.does === "pass") return signedInFirst(ciHref(at, "connect"));
    return viewer === null && look.isNow
      ? signedInFirst(`/projects/${slug}#${step.keys[0]}`)
      : linkTo(look, `/projects/${slug}`, {}, step.keys[0]);
  }

  function signedInFirst(to: string): string {
    if (!look.isNow) return linkTo(look, `/projects/${slug}`);
    return viewer === null ? `/sign-in?to=${encodeURIComponent(to)}` : to;
  }
}

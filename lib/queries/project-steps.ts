import { type Step, stepsOf } from "../domain/explain/steps";
import { count } from "../domain/explain/words";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { dayText } from "../domain/view/moment";
import type { StepListView, StepsView } from "../domain/view/project-view";
import type { Rich } from "../domain/view/rich";
import type { ProjectLook } from "./project";
import { linkTo, readerOf } from "./reader";

/** What stands between a project and the channel, in three lists; one primary, the first that is yours. */
export function stepsView(at: ProjectLook): StepsView {
  const { look, viewer, slug, channel, verdict, membership } = at;
  const steps = membership.is === "left" ? [] : stepsOf(verdict, readerOf(look, slug));
  const isMaintainer = may(rolesIn(look, slug), viewer, "attest", { project: slug }, look.now);
  const hasRuns = verdict.standings.some(
    (s) => s.detail.of === "ci" && s.detail.legs.some((leg) => leg.runs.length > 0),
  );
  const lists: StepListView[] = [
    listOf("yours", isMaintainer ? "Yours" : "Maintainer", isMaintainer ? (viewer?.name ?? "") : `of ${slug}`),
    listOf("ci", "CI", hasRuns ? "" : "nothing has ever been posted"),
    listOf("others", "Others", "the SIG"),
  ].filter((list) => list.steps.length > 0);
  return {
    count: steps.length === 0 ? "" : `${count(steps.length, "step")}, in any order`,
    lists,
    afterwards: steps.length > 0 && !look.isPast ? thenSaid(at) : null,
    none: steps.length > 0 ? null : noneSaid(at),
  };

  function listOf(name: Step["list"], heading: string, who: string): StepListView {
    const own = steps.filter((step) => step.list === name);
    return {
      name: heading,
      who,
      steps: own.map((step, index) => ({
        title: step.title,
        why: step.why,
        label: look.isPast ? null : step.label,
        href: hrefOf(step),
        primary: name === "yours" && index === 0 && isMaintainer && !look.isPast,
      })),
    };
  }

  function hrefOf(step: Step): string {
    if (step.label === "New candidate")
      return isMaintainer || viewer === null
        ? signedInFirst(`/projects/${slug}/candidate`)
        : linkTo(look, `/projects/${slug}`, {}, step.keys[0]);
    if (step.label === "Connect CI") return signedInFirst(`/settings?project=${slug}#new-token`);
    return viewer === null && !look.isPast
      ? signedInFirst(`/projects/${slug}#${step.keys[0]}`)
      : linkTo(look, `/projects/${slug}`, {}, step.keys[0]);
  }

  function signedInFirst(to: string): string {
    if (look.isPast) return linkTo(look, `/projects/${slug}`);
    return viewer === null ? `/sign-in?to=${encodeURIComponent(to)}` : to;
  }

  function thenSaid({ verdict: { until } }: ProjectLook): Rich {
    const rule = verdict.policy.value.rule;
    const decides =
      rule.decidedBy === "chair"
        ? "the chair can admit it"
        : `the SIG can decide, ${count(rule.minDays, "day")} after the question is put`;
    return [
      `Then nothing else: ${decides}.${until === null ? "" : ` What ages first does so on ${dayText(until, look.now)}.`}`,
    ];
  }

  function noneSaid({ membership: it }: ProjectLook): Rich {
    if (it.is === "left") return ["It went on, so nothing is asked of it here."];
    if (it.is === "member") return [`It is in ${channel}, and nothing is open.`];
    return verdict.outcome === "ready"
      ? ["Nothing stands between it and the channel but a decision."]
      : ["Nobody can act on what is left: look at the criteria."];
  }
}

import { standingSaid, untilSaid } from "../domain/explain/standing";
import { shortCommit } from "../domain/explain/words";
import { isOnlyPlace, nameOfTarget } from "../domain/target";
import { isOpen, type Judged, type Verdict } from "../domain/verdict";
import type { CriteriaView, CriterionGroupView, CriterionView } from "../domain/view/criterion-view";
import type { Rich } from "../domain/view/rich";
import { ignoredOfCriterion, wordsOf } from "./criterion-entries";
import { historyOfCriterion } from "./criterion-history";
import { evidenceSaid } from "./evidence-said";
import { noFormSaid, offersOf } from "./offers";
import { policyHref } from "./policies-known";
import type { ProjectLook } from "./project";
import { waiverAskedSaid, waiversOfCriterion } from "./project-waivers";
import { readerOf } from "./reader";
import { sourcesListed } from "./source-name";

/** Every criterion of the policy, grouped as the board groups them: how it stands, why, and what one can do. */
export function criteriaView(at: ProjectLook): CriteriaView {
  const { verdict } = at;
  const next =
    at.viewer && at.look.isNow
      ? verdict.standings.find((s) => isOpen(s) && offersOf(s, at).length > 0)?.key
      : undefined;
  const names = [...new Set(verdict.standings.map((s) => s.criterion.group))];
  return {
    counts: countsSaid(verdict, policyHref(at.look, at.channel, verdict.policy.version)),
    groups: names.map((name): CriterionGroupView => {
      const own = verdict.standings.filter((s) => s.criterion.group === name);
      return { name, note: noteOf(own, at), criteria: own.map((s) => criterionView(s, at, next)) };
    }),
  };
}

function criterionView(s: Judged, at: ProjectLook, next: string | undefined): CriterionView {
  const reader = readerOf(at.look, at.slug);
  const { criterion } = s;
  const offers = offersOf(s, at);
  return {
    is: s.is,
    obligation: criterion.obligation,
    key: s.key,
    short: criterion.short,
    title: criterion.title,
    beneath: s.waiver?.beneath ?? null,
    said: standingSaid(s, reader),
    until: untilSaid(s, reader) || waiverAskedSaid(s, at),
    open: s.key === next,
    why: criterion.why === "" ? [] : [criterion.why],
    how: criterion.how === "" ? [] : [criterion.how],
    source: criterion.source.length === 0 ? ["This group’s own."] : sourcesListed(at.look, criterion.source),
    evidence: evidenceSaid(s, at),
    history: historyOfCriterion(s.key, at),
    words: wordsOf(s, at),
    waivers: waiversOfCriterion(s, at),
    ignored: ignoredOfCriterion(s, at),
    offers,
    noForm: offers.length > 0 ? null : noFormSaid(s, at),
  };
}

function countsSaid(verdict: Verdict, policyHref: string): Rich {
  const of = (obligation: "must" | "should") =>
    verdict.standings.filter((s) => s.criterion.obligation === obligation && s.is !== "not applicable");
  const met = (standings: readonly Judged[]) => standings.filter((s) => s.is === "met").length;
  const [musts, shoulds] = [of("must"), of("should")];
  const reasons = shoulds.filter((s) => s.reason).length;
  return [
    `${met(musts)} of ${musts.length} must met`,
    ...(shoulds.length > 0
      ? [
          ` · ${met(shoulds)} of ${shoulds.length} should met${met(shoulds) === shoulds.length ? "" : reasons > 0 ? `, ${reasons} with a reason` : ", none with a reason yet"}`,
        ]
      : []),
    " · ",
    { href: policyHref, text: `policy ${verdict.policy.value.channel} ${verdict.policy.version}` },
  ];
}

function noteOf(own: readonly Judged[], { look, slug, verdict }: ProjectLook): Rich | null {
  const ci = own
    .filter((s) => s.criterion.kind === "ci" && s.criterion.obligation === "must")
    .flatMap((s) => (s.detail.of === "ci" ? s.detail.legs : []));
  if (ci.length > 0) {
    const targets = [...new Set(ci.filter((leg) => !isOnlyPlace(leg.target)).map((leg) => nameOfTarget(leg.target)))];
    if (targets.length === 0) return null;
    return [`${targets.length} target${targets.length === 1 ? "" : "s"} required, ${targets.join(", ")}`];
  }
  const manifest = own.some((s) => s.criterion.kind === "manifest");
  if (!manifest || !verdict.candidate) return null;
  const revision = look.entry(verdict.candidate.seq);
  const path = revision?.kind === "revision" ? revision.body.manifest?.path : undefined;
  return path
    ? [
        "read from ",
        { code: path.split("/").at(-1) ?? path },
        " at ",
        { code: shortCommit(verdict.candidate.content.commit) },
      ]
    : [`${slug} has no yml`];
}

import { ciFindingSaid, startsAnewSaid } from "../domain/explain/ci-page";
import { shortCommit } from "../domain/explain/words";
import { policyOf } from "../domain/project";
import { attemptKey } from "../domain/standing/attempts";
import { tenseOf } from "../domain/tense";
import type { CiPageView } from "../domain/view/ci-page-view";
import { agoText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import { mayConnect } from "./connect";
import type { ProjectLook } from "./project";
import { ciHref } from "./project-ci";
import { jobsView } from "./project-ci-jobs";
import { projectHref, readerOf } from "./reader";

/** A project's CI page: how its jobs stand for a channel, how they are connected, and what came in. */
export function ciPageView(at: ProjectLook): CiPageView {
  const { look, slug, channel } = at;
  return {
    slug,
    crumb: [{ href: projectHref(look, slug, channel), text: slug }, ` / ${channel}`],
    heading: `CI of ${slug}`,
    finding: ciFindingSaid(at.verdict, tenseOf(look), readerOf(look, slug)),
    meta: [...metaOf(at), ...elsewhere(at)],
    jobs: jobsView(at),
    connect: mayConnect(at),
  };
}

function metaOf(at: ProjectLook): readonly Rich[] {
  const { candidate } = at.verdict;
  if (!candidate) return [["No candidate yet"]];
  return [
    [
      "Candidate ",
      { code: shortCommit(candidate.content.commit) },
      ", put forward ",
      { at: candidate.at, text: agoText(candidate.at, at.look.now) },
    ],
    startsAnewSaid(runsOfOtherContent(at)),
  ];
}

/** How many attempts there are that are of other content than the candidate's. */
function runsOfOtherContent({ verdict, look }: ProjectLook): number {
  const others = verdict.ignored.flatMap(({ seq, why }) => {
    const fact = why === "other-revision" ? look.entry(seq) : undefined;
    return fact?.kind === "ci-run" ? [attemptKey(fact)] : [];
  });
  return new Set(others).size;
}

/** The same page for the other channels that have a policy. */
const elsewhere = (at: ProjectLook): readonly Rich[] =>
  at.look
    .channels()
    .filter((name) => name !== at.channel && policyOf(at.look, name) !== undefined)
    .map((name) => [{ href: ciHref({ ...at, channel: name }), text: `What ${name} asks of CI` }]);

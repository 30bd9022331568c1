import { type Change, isBeneath, movesIn } from "../domain/changes";
import { worldOf } from "../domain/known";
import type { NextSteps } from "../domain/next-steps/action";
import { nextStepsIn } from "../domain/next-steps/known-steps";
import { type Break, wouldBreakOf } from "../domain/would-break";
import { keeper } from "../log/keeper";
import { courseOf } from "./course";
import type { ProjectLook } from "./project";
import { movedSince } from "./project-history";
import { projectUntil } from "./project-until";

/** What is judged many times over for a project's page, and is no viewer's: what to do, what breaks, and what moved lately. */
type ProjectAhead = {
  readonly next: NextSteps;
  readonly breaks: Break | null;
  readonly moves: readonly Change[];
};

const kept = keeper<ProjectAhead>();

/** It is made once for a head of the log, and anew when time alone changes it. */
export const projectAhead = ({ look, slug, channel, verdict, spans }: ProjectLook): Promise<ProjectAhead> =>
  kept(look, `${slug} ${channel}`, async () => {
    const world = worldOf(look, slug, channel);
    const from = movedSince(look.stream(`project:${slug}`));
    return {
      made: {
        next: nextStepsIn(look, slug, channel, look.when),
        breaks: wouldBreakOf(world, slug, channel, look.when),
        moves: movesIn(courseOf(look, slug, channel, spans), from, look.now).filter(isBeneath),
      },
      until: projectUntil(world.facts, verdict, look.now),
    };
  });

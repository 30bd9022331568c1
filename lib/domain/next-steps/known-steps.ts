import type { When } from "../fact";
import { type Known, worldOf } from "../known";
import type { NextSteps } from "./action";
import { nextStepsOf } from "./next-steps";

const NONE: NextSteps = { actions: [], at: 0, isFirstStage: false, never: null };

/** The next steps of a project in a channel from what is known; none where the channel has no policy yet. */
export const nextStepsIn = (known: Known, project: string, channel: string, when: When): NextSteps =>
  nextStepsOf(worldOf(known, project, channel), project, channel, when) ?? NONE;

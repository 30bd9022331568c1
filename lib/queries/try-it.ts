import { count } from "../domain/explain/words";
import { newest } from "../domain/known";
import { judged } from "../domain/project";
import type { Verdict } from "../domain/verdict";
import type { TryItView, TryStep } from "../domain/view/board-view";
import type { Look } from "../log/look";

/** A link that signs in as one of the practice people and goes on to where the step is done. */
const as = (handle: string, to: string): string => `/sign-in?as=${handle}&to=${encodeURIComponent(to)}`;

type Offer = Omit<TryStep, "said"> & {
  readonly project: string;
  /** What comes of it as things stand, or null once it is done. */
  readonly said: (verdict: Verdict) => string | null;
};

const offers: readonly Offer[] = [
  {
    project: "shiftfs",
    title: "Mark shiftfs’s roadmap met",
    said: roadmapSaid,
    href: as("maintainer-of-shiftfs", "/projects/shiftfs#roadmap"),
    label: "Do it as maintainer of shiftfs",
  },
  {
    project: "wireguard",
    title: "Send wireguard a passing build",
    said: (verdict) => (hasRuns(verdict) ? null : "One call, and CI is no longer unknown for everybody."),
    href: as("ci-of-wireguard", "/projects/wireguard/ci?with=token#connect"),
    label: "Do it as CI of wireguard",
  },
  {
    project: "wireguard",
    title: "See what was open when WireGuard went in",
    said: () => "In fact it entered the default kernel on 20 July.",
    href: "/in-fact",
    label: "Read it, no account needed",
  },
];

function roadmapSaid({ outcome, standings }: Verdict): string | null {
  const unmet = standings.filter(({ criterion, is }) => criterion.obligation === "must" && is === "unmet");
  if (!unmet.some(({ key }) => key === "roadmap")) return null;
  if (unmet.length === 1 && outcome === "not ready")
    return "Its one unmet must: the verdict turns from not ready to undetermined.";
  return `One of its ${count(unmet.length, "unmet must")}.`;
}

/** What the steps are told from. */
export const triedVerdicts = (look: Look, channel: string): readonly Verdict[] =>
  offers.filter(({ project }) => isThere(look, project)).map(({ project }) => judged(look, project, channel));

const isThere = (look: Look, project: string): boolean => newest(look, `project:${project}`, "project") !== undefined;

const hasRuns = ({ standings }: Verdict): boolean =>
  standings.some(({ detail }) => detail.of === "ci" && detail.legs.some((leg) => leg.runs.length > 0));

/** The steps of a practice copy (product.md, "Practice"), where their projects are there and the step is still to do. */
export function tryItView(look: Look, channel: string): TryItView | null {
  const steps = offers.flatMap(({ project, said, ...step }): TryStep[] => {
    if (!isThere(look, project)) return [];
    const words = said(judged(look, project, channel));
    return words === null ? [] : [{ ...step, said: words }];
  });
  return steps.length > 0 ? { steps } : null;
}

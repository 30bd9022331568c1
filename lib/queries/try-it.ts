import { type Known, newest } from "../domain/known";
import type { TryItView, TryStep } from "../domain/view/board-view";

/** A link that signs in as one of the practice people and goes on to where the step is done. */
const as = (handle: string, to: string): string => `/sign-in?as=${handle}&to=${encodeURIComponent(to)}`;

const steps: readonly (TryStep & { readonly project: string })[] = [
  {
    project: "shiftfs",
    title: "Mark shiftfs’s roadmap met",
    said: "Its one unmet must: the verdict turns from not ready to undetermined.",
    href: as("maintainer-of-shiftfs", "/projects/shiftfs#roadmap"),
    label: "Do it as maintainer of shiftfs",
  },
  {
    project: "wireguard",
    title: "Send wireguard a passing build",
    said: "One call, and CI is no longer unknown for everybody.",
    href: as("ci-of-wireguard", "/settings?project=wireguard#new-token"),
    label: "Do it as CI of wireguard",
  },
  {
    project: "wireguard",
    title: "See what was open when WireGuard went in",
    said: "In fact it entered the default kernel on 20 July.",
    href: "/projects/wireguard#in-fact",
    label: "Read it, no account needed",
  },
];

/** The three steps of a practice copy (product.md, "Practice"), where their projects are there. */
export function tryItView(known: Known): TryItView | null {
  const offered = steps.filter(({ project }) => newest(known, `project:${project}`, "project"));
  return offered.length > 0 ? { steps: offered.map(({ project: _, ...step }) => step) } : null;
}

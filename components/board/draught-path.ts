import type { DraughtView } from "@/lib/domain/view/board-view";

export type Box = { readonly width: number; readonly height: number; readonly line: number; readonly deepest: number };
type Stretch = { readonly left: number; readonly right: number; readonly open: number };

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Where an instant lies across the strip. */
export function across({ from, to }: DraughtView, at: number, width: number): number {
  const share = to === from ? 1 : (at - from) / (to - from);
  return Math.min(Math.max(share, 0), 1) * width;
}

/** How deep so many open criteria hang. */
export const depth = (open: number, box: Box): number => box.line + (open * (box.height - box.line - 2)) / box.deepest;

/** The stretches of the strip, each with how many were open; what came before the project is left out. */
function stretches(view: DraughtView, box: Box): readonly Stretch[] {
  return view.steps.flatMap((step, place) => {
    const end = view.steps[place + 1]?.at ?? view.to;
    const [left, right] = [across(view, step.at, box.width), across(view, end, box.width)];
    return step.open === null || right <= left ? [] : [{ left, right, open: step.open }];
  });
}

/** The drawing: the hull beneath the line, its lower edge, the green above it where nothing is open, the meetings. */
export function draughtOf(view: DraughtView, box: Box) {
  const parts = stretches(view, box);
  const at = (part: Stretch) => short(depth(part.open, box));
  return {
    fill: parts
      .filter((part) => part.open > 0)
      .map((part) => `M${short(part.left)} ${box.line}V${at(part)}H${short(part.right)}V${box.line}Z`)
      .join(""),
    edge: parts
      .map((part, place) => `${place === 0 ? `M${short(part.left)} ` : "V"}${at(part)}H${short(part.right)}`)
      .join(""),
    afloat: parts
      .filter((part) => part.open === 0)
      .map((part) => ({ x: short(part.left), width: short(part.right - part.left) })),
    meetings: view.meetings.map((meeting) => `M${short(across(view, meeting, box.width))} ${box.line}v-3`).join(""),
    line: `M0 ${box.line}H${box.width}`,
  };
}

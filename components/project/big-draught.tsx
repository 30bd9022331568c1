import type { BigDraughtView } from "@/lib/domain/view/project-view";
import { across, type Box, depth, draughtOf } from "../board/draught-path";

/** How deep a project hung over time, at the side of its page. */
export function BigDraught({ view }: { view: BigDraughtView }) {
  const most = Math.max(1, ...view.strip.steps.map((step) => step.open ?? 0));
  const box: Box = { width: 320, height: 92, line: 7, deepest: most + 1 };
  const drawn = draughtOf(view.strip, box);
  return (
    <figure className="hang">
      <svg className="draught" viewBox={`0 6 ${box.width} ${box.height - 6}`} aria-hidden="true">
        <path className="hullfill" d={drawn.fill} />
        <path className="mt" d={drawn.meetings} />
        <path className="wl" d={drawn.line} />
        <path className="hullline" d={drawn.edge} />
        {drawn.afloat.map((bar) => (
          <rect key={bar.x} className="afloat" x={bar.x} y={box.line - 6} width={bar.width} height={6} />
        ))}
        {view.labels.map((label) => {
          const x = across(view.strip, label.at, box.width);
          return (
            <text
              key={label.at}
              x={x}
              y={depth(label.open, box) + 13}
              textAnchor={x > box.width * 0.8 ? "end" : "start"}
            >
              {label.text}
            </text>
          );
        })}
      </svg>
      <figcaption>{view.caption}</figcaption>
    </figure>
  );
}

import type { DraughtView } from "@/lib/domain/view/board-view";
import { type Box, draughtOf } from "./draught-path";

/** Open must-criteria over time, hanging from the line; a green bar above it where none is open. */
export function Draught({ view }: { view: DraughtView }) {
  const box: Box = { width: 120, height: 30, line: 8, deepest: Math.max(view.most, 1) };
  const drawn = draughtOf(view, box);
  return (
    <svg className="draught" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <path className="hullfill" d={drawn.fill} />
      <path className="mt" d={drawn.meetings} />
      <path className="wl" d={drawn.line} />
      <path className="hullline" d={drawn.edge} />
      {drawn.afloat.map((bar) => (
        <rect key={bar.x} className="afloat" x={bar.x} y={box.line - 6} width={bar.width} height={6} />
      ))}
    </svg>
  );
}

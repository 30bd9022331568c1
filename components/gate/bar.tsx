import type { BarView } from "@/lib/domain/view/gate-view";

const WIDE = 100;

/** What there is of the whole, and the accent mark it must pass. */
export function Bar({ view }: { view: BarView }) {
  const share = (count: number) => `${Math.min(view.of === 0 ? 0 : (count / view.of) * WIDE, WIDE)}%`;
  return (
    <svg className="bar" role="img" aria-label={view.text}>
      <rect className="have" x={0} y={6} width={share(view.have)} height={10} />
      <rect className="whole" x={0} y={6} width="100%" height={10} />
      <line className="need" x1={share(view.need)} x2={share(view.need)} y1={1} y2={21} />
    </svg>
  );
}

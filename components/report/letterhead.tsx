/** At the head of the printed page, so that no practice report can pass for real. */
export function Letterhead({ practice }: { practice: string | null }) {
  return (
    <div className="printonly letterhead">
      <svg aria-hidden="true">
        <use href="#mark" />
      </svg>
      Slipway
      {practice && <span className="copy">{practice}</span>}
    </div>
  );
}

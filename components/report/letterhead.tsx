/** At the head of the printed page, so that neither a practice report nor a forecast can pass for what it is not. */
export function Letterhead({ practice, forecast }: { practice: string | null; forecast: string | null }) {
  return (
    <div className="printonly letterhead">
      <svg aria-hidden="true">
        <use href="#mark" />
      </svg>
      Slipway
      {forecast && <span className="copy">Forecast: no graduation report</span>}
      {practice && <span className="copy">{practice}</span>}
    </div>
  );
}

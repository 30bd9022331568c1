/** Every glyph of the face, once a page: standings, pairs, verdicts, the mark and the datum. All take currentColor. */
export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      <defs>
        <symbol id="met" viewBox="0 0 16 16">
          <path
            d="M2.8 8.6 6.4 12.2 13.2 4.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.1"
            strokeLinecap="square"
          />
        </symbol>
        <symbol id="unmet" viewBox="0 0 16 16">
          <path
            fill="currentColor"
            fillRule="evenodd"
            d="M2 1h12a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1Zm6 5.7L5.6 4.3 4.3 5.6 6.7 8l-2.4 2.4 1.3 1.3L8 9.3l2.4 2.4 1.3-1.3L9.3 8l2.4-2.4-1.3-1.3L8 6.7Z"
          />
        </symbol>
        <symbol id="unmet-should" viewBox="0 0 16 16">
          <path
            d="M2.2 1.7h11.6a.5.5 0 0 1 .5.5v11.6a.5.5 0 0 1-.5.5H2.2a.5.5 0 0 1-.5-.5V2.2a.5.5 0 0 1 .5-.5Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
          <path d="m5.2 5.2 5.6 5.6M10.8 5.2l-5.6 5.6" stroke="currentColor" strokeWidth="1.5" />
        </symbol>
        <symbol id="unknown" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </symbol>
        <symbol id="pending" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="5.9" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 2.1a5.9 5.9 0 0 0 0 11.8Z" fill="currentColor" />
        </symbol>
        <symbol id="stale" viewBox="0 0 16 16">
          <path d="M8 2A6 6 0 1 0 14 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path
            d="M8 4.4V8.3l2.7 1.8M10.4 2.5l.1 0M12.9 4.6l.1 .1"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </symbol>
        <symbol id="waived" viewBox="0 0 16 16">
          <path d="M4 14.5V2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="square" />
          <path
            d="M4 2.2h9.6L10.9 5.8 13.6 9.4H4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="miter"
          />
        </symbol>
        <symbol id="na" viewBox="0 0 16 16">
          <path d="M4.8 8h6.4" stroke="currentColor" strokeWidth="1.4" />
        </symbol>
        <symbol id="risk" viewBox="0 0 16 16">
          <path d="M8 2.2 14.4 13.6H1.6Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
          <path d="M8 6.4v3.4M8 11.6v.2" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </symbol>
        <symbol id="fits" viewBox="0 0 16 16">
          <path d="M3 5.4h10M3 10.6h10" stroke="currentColor" strokeWidth="1.7" fill="none" />
        </symbol>
        <symbol id="cross" viewBox="0 0 16 16">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.9" strokeLinecap="square" />
        </symbol>
        <symbol id="notknown" viewBox="0 0 16 16">
          <circle cx="4" cy="8" r="1.1" fill="currentColor" />
          <circle cx="8" cy="8" r="1.1" fill="currentColor" />
          <circle cx="12" cy="8" r="1.1" fill="currentColor" />
        </symbol>
        <symbol id="v-ready" viewBox="0 0 27 18">
          <path d="M4.5 4.5h18l-3.2 9.5H8Z" fill="currentColor" />
          <path d="M0 11.2h5.4M21.6 11.2H27" stroke="currentColor" strokeWidth="1.5" />
        </symbol>
        <symbol id="v-notready" viewBox="0 0 27 18">
          <g transform="rotate(20 13.5 9)" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round">
            <path d="M5.5 2.6h16l-2.8 7H8.3Z" />
            <path d="M-.5 12.6h28" />
          </g>
        </symbol>
        <symbol id="v-undetermined" viewBox="0 0 27 18">
          <path d="M5 4.2h17l-2.8 7H7.8Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
          <path d="M0 15.2h27" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 3" />
        </symbol>
        <symbol id="v-probation" viewBox="0 0 27 18">
          <g transform="rotate(16 13.5 9)">
            <path d="M4.5 4h18l-3.2 9.2H8Z" fill="currentColor" />
          </g>
          <path d="M0 11.2h4.2M23.6 11.2H27" stroke="currentColor" strokeWidth="1.5" />
        </symbol>
        <symbol id="datum" viewBox="0 0 20 26">
          <path d="M3 2h14L10 13Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
          <path d="M4 18.5h12M6.5 22h7M8.8 25.2h2.4" stroke="currentColor" strokeWidth="1.4" />
        </symbol>
        <symbol id="mark" viewBox="0 0 30 22">
          <path d="M1 2.5 21 13" stroke="var(--ink)" strokeWidth="2.2" />
          <path
            d="M8.4 1.2 19.6 7.1l-3.2 2.5-6.6-3.4Z"
            fill="var(--ink)"
            stroke="var(--ink)"
            strokeWidth="1.2"
            strokeLinejoin="round"
            transform="translate(1 -.3)"
          />
          <path d="M13 14.6h16M17.5 17.8h9M21 21h3" stroke="var(--accent)" strokeWidth="1.7" />
        </symbol>
      </defs>
    </svg>
  );
}

import type { RulerTick, RulerView } from "@/lib/domain/view/shell-view";
import { HiddenFields } from "../ui/hidden-fields";
import { edgeAt, heightOf, namedTicks, placeOf } from "./ruler-marks";
import { RulerYears } from "./ruler-years";

function Tick({ tick, place, named }: { tick: RulerTick; place: number; named: boolean }) {
  const className = ["tick", tick.kind === "now" ? "is-now" : tick.kind, edgeAt(place)].filter(Boolean).join(" ");
  const drawn = (
    <>
      <rect className="hit" x={-22} width={44} height={58} />
      {named && (
        <text y={20}>
          {tick.text}
          {tick.long && <tspan className="long">{tick.long}</tspan>}
        </text>
      )}
      {tick.kind === "here" && <path className="pointer" d="M-6 25h12L0 31Z" />}
      <path className="stem" d={tick.kind === "here" ? "M0 27v23" : "M0 32v18"} />
    </>
  );
  return (
    <svg x={`${place}%`} className={className}>
      <title>{tick.title}</title>
      {tick.href ? (
        <a href={tick.href} aria-current={tick.kind === "here" ? "true" : undefined} aria-label={tick.title}>
          {drawn}
        </a>
      ) : (
        drawn
      )}
    </svg>
  );
}

function Scale({ view }: { view: RulerView }) {
  const named = namedTicks(view);
  const at = (instant: number) => `${placeOf(view, instant)}%`;
  return (
    <svg className="scale">
      <title>
        {view.ticks.some((tick) => tick.kind === "meeting")
          ? "Entries a day, and the meetings"
          : "Entries a day, in weeks"}
      </title>
      <line className="log" x2={at(Math.min(view.at, view.now))} y1={50} y2={50} />
      <line className="ahead" x1={at(Math.min(view.at, view.now))} x2="100%" y1={50} y2={50} />
      {view.days.map((day) => (
        <line
          key={day.at}
          className={day.at > view.at ? "day after" : "day"}
          x1={at(day.at)}
          x2={at(day.at)}
          y1={50}
          y2={50 - heightOf(day.entries)}
        />
      ))}
      {view.ticks.map((tick) => (
        <Tick key={`${tick.kind} ${tick.at}`} tick={tick} place={placeOf(view, tick.at)} named={named.has(tick)} />
      ))}
    </svg>
  );
}

/** Any instant of the log: by a meeting or a week, or by the field. */
export function Ruler({ view }: { view: RulerView }) {
  return (
    <nav className={view.years ? "ruler years" : "ruler"} id="ruler" aria-label="Look at another instant">
      <div className="page">
        {view.years ? <RulerYears years={view.years} /> : <Scale view={view} />}
        <form className="goto" action={view.action}>
          <label className="hint" htmlFor="at">
            Look at
          </label>
          <input className="slim" id="at" name="at" type="text" defaultValue={view.field} aria-describedby="at-zone" />
          <span id="at-zone">UTC</span>
          <HiddenFields of={view.hidden} />
          <button className="btn slim" type="submit">
            Go
          </button>
        </form>
      </div>
    </nav>
  );
}

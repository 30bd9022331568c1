import { type RunMark, runsText } from "@/lib/domain/view/ci-view";

const STEP = 7;

function Run({ run, x }: { run: RunMark; x: number }) {
  const old = run.old ? " old" : "";
  if (run.outcome === "passed") return <path className={`ok${old}`} d={`M${x} 11.5v-9`} />;
  if (run.outcome === "failed") return <path className={`bad${old}`} d={`M${x} 13.5v9`} />;
  return <circle className={run.outcome === "running" ? "go" : "inc"} cx={x} cy={12.5} r={1.7} />;
}

/** The last runs: a pass stands on the line, a failure hangs beneath it, a dot is inconclusive. */
export function RunStrip({ runs }: { runs: readonly RunMark[] }) {
  if (runs.length === 0) return null;
  const width = runs.length * STEP + 2;
  return (
    <svg
      className="runs"
      width={width}
      height={24}
      viewBox={`0 0 ${width} 24`}
      role="img"
      aria-label={`Last ${runs.length} runs, oldest first: ${runsText(runs)}`}
    >
      <path className="base" d={`M0 12.5H${width}`} />
      {runs.map((run, place) => (
        <Run key={place} run={run} x={3 + place * STEP} />
      ))}
    </svg>
  );
}

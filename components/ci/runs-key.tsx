/** How the strips of runs are read. */
export function RunsKey() {
  return (
    <p className="small muted runs-key">
      A pass stands on the line, a failure hangs beneath it, a dot is inconclusive. Thin: an earlier candidate, which no
      longer counts.
    </p>
  );
}

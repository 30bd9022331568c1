import type { CiView } from "@/lib/domain/view/ci-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { LegTable } from "./leg-table";
import { RunTable } from "./run-table";

/** The CI jobs of a project: what the policy asks for, and what came in. */
export function CiJobs({ view }: { view: CiView }) {
  const link = view.connect && <Go href={view.connect.href}>{view.connect.text}</Go>;
  return (
    <Section heading="CI jobs" id="ci" note={view.note} end={link}>
      {view.checks.length > 0 && <LegTable view={view} />}
      {view.none ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <>
          <p className="small muted runs-key">
            A pass stands on the line, a failure hangs beneath it, a dot is inconclusive. Thin: an earlier candidate,
            which no longer counts.
          </p>
          <RunTable runs={view.runs} />
        </>
      )}
    </Section>
  );
}

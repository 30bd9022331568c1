import type { JobsView } from "@/lib/domain/view/ci-page-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { JobGroup } from "./job-group";
import { LegTable } from "./leg-table";
import { RunTable } from "./run-table";
import { RunsKey } from "./runs-key";

/** What the policy asks of CI, job by job, and the runs one by one. */
export function Jobs({ view }: { view: JobsView }) {
  const more = view.more && <Go href={view.more.href}>{view.more.text}</Go>;
  return (
    <>
      {view.groups.length > 0 && (
        <Section heading="Jobs" id="jobs" note={view.note}>
          {view.matrix && <LegTable view={view.matrix} />}
          {view.groups.map((group) => (
            <JobGroup key={group.criterion.href} group={group} />
          ))}
        </Section>
      )}
      {(view.runs.length > 0 || view.none) && (
        <Section heading="Runs" id="runs" note="newest first" end={more}>
          {view.none ? (
            <p className="nothing">
              <Rich of={view.none} />
            </p>
          ) : (
            <>
              <RunsKey />
              <RunTable runs={view.runs} />
            </>
          )}
        </Section>
      )}
    </>
  );
}

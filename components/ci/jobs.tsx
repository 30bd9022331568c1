import type { JobsView } from "@/lib/domain/view/ci-page-view";
import { Section } from "../ui/section";
import { JobGroup } from "./job-group";
import { LegTable } from "./leg-table";

/** What the policy asks of CI, job by job. */
export function Jobs({ view }: { view: JobsView }) {
  if (view.groups.length === 0) return null;
  return (
    <Section heading="Jobs" id="jobs" note={view.note}>
      {view.matrix && <LegTable view={view.matrix} />}
      {view.groups.map((group) => (
        <JobGroup key={group.criterion.href} group={group} />
      ))}
    </Section>
  );
}

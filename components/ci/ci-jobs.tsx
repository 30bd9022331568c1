import type { CiView } from "@/lib/domain/view/ci-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { LegTable } from "./leg-table";
import { RunTable } from "./run-table";
import { RunsKey } from "./runs-key";

/** The CI jobs of a project: what the policy asks for, and what came in. */
export function CiJobs({ view }: { view: CiView }) {
  const to = view.connect ?? { href: view.all, text: "All of CI" };
  return (
    <Section heading="CI jobs" id="ci" note={view.note} end={<Go href={to.href}>{to.text}</Go>}>
      {view.checks.length > 0 && <LegTable view={view} />}
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
  );
}

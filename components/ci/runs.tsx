import type { JobsView } from "@/lib/domain/view/ci-page-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { RunTable } from "./run-table";
import { RunsKey } from "./runs-key";

/** The runs one by one, the newest first. */
export function Runs({ view }: { view: Pick<JobsView, "runs" | "none" | "more"> }) {
  if (view.runs.length === 0 && !view.none) return null;
  return (
    <Section
      heading="Runs"
      id="runs"
      note="newest first"
      end={view.more && <Go href={view.more.href}>{view.more.text}</Go>}
    >
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

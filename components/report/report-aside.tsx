import type { ReportView } from "@/lib/domain/view/report-view";
import { Facts } from "../ui/facts";
import { Rich } from "../ui/rich";

export function ReportAside({ view }: { view: ReportView["aside"] }) {
  return (
    <aside className="rail" aria-label="About the report">
      <section>
        <h2>Counts</h2>
        <Facts of={view.counts} />
      </section>
      <section>
        <h2>Judged by</h2>
        <p className="muted">
          <Rich of={view.judgedBy} />
        </p>
      </section>
      <section>
        <h2>Verdict data</h2>
        <Facts of={view.facts} />
      </section>
    </aside>
  );
}

import type { JobsView } from "@/lib/domain/view/policy-view";

/** The CI jobs that a criterion asks for: checks down, targets across. */
export function JobsTable({ view }: { view: JobsView }) {
  return (
    <table className="grid-t legs jobs">
      <thead>
        <tr>
          <th scope="col">CI job</th>
          {view.targets.map((target) => (
            <th key={target} scope="col">
              {target}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.checks.map(({ check, needs }) => (
          <tr key={check}>
            <th scope="row">{check}</th>
            {needs.map((need, place) => (
              <td key={view.targets[place]} data-leg={view.targets[place]}>
                {need}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { FilterView, HistoryView } from "@/lib/domain/view/history-view";
import { Go } from "../ui/go";
import { HiddenFields } from "../ui/hidden-fields";

function Filter({ filter }: { filter: FilterView }) {
  const id = `filter-${filter.name}`;
  const input = {
    id,
    name: filter.name,
    defaultValue: filter.value,
    "aria-invalid": filter.wrong !== null || undefined,
    "aria-describedby": filter.wrong !== null ? "filter-wrong" : undefined,
  };
  return (
    <div className={filter.wrong === null ? "field" : "field bad"}>
      <label htmlFor={id}>
        {filter.label} {filter.hint && <span className="hint">{filter.hint}</span>}
      </label>
      {filter.options ? (
        <select {...input}>
          {filter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" className="mono" autoComplete="off" {...input} />
      )}
    </div>
  );
}

/** A plain form: what to see of the log. Every answer of it is an address. */
export function Filters({ view }: { view: Pick<HistoryView, "filters" | "hidden" | "all"> }) {
  return (
    <form className="filters" action="/history">
      {view.filters.map((filter) => (
        <Filter key={`${filter.name} ${filter.value}`} filter={filter} />
      ))}
      <HiddenFields of={view.hidden} />
      <button className="btn" type="submit">
        Show
      </button>
      {view.all && (
        <Go className="btn bare" href={view.all}>
          Show all
        </Go>
      )}
    </form>
  );
}

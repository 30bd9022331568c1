import type { FilterView } from "@/lib/domain/view/history-view";

/** A plain form: what to see of the log. */
export function Filters({ filters }: { filters: readonly FilterView[] }) {
  return (
    <form className="filters">
      {filters.map((filter) => (
        <div className="field" key={filter.name}>
          <label htmlFor={`filter-${filter.name}`}>{filter.label}</label>
          <select id={`filter-${filter.name}`} name={filter.name} defaultValue={filter.value}>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="btn" type="submit">
        Show
      </button>
    </form>
  );
}

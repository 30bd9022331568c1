import type { SearchView } from "@/lib/domain/view/shell-view";
import { HiddenFields } from "../ui/hidden-fields";

/** Projects, criteria and entries by name. A plain form; `/` goes to it. */
export function Search({ view }: { view: SearchView }) {
  return (
    <search>
      <form className="search" action={view.action}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m9.4 9.4 3.4 3.4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <input
          type="search"
          name="q"
          defaultValue={view.value}
          placeholder="Search"
          aria-label="Search projects, criteria and entries"
          data-search
        />
        <HiddenFields of={view.hidden} />
        <kbd>/</kbd>
      </form>
    </search>
  );
}

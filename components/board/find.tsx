import type { FindView } from "@/lib/domain/view/board-view";
import { Go } from "../ui/go";
import { HiddenFields } from "../ui/hidden-fields";
import { Picks } from "./picks";

/** A plain form: which projects of a large board have rows; and in which order. Every answer of it is an address. */
export function Find({ view }: { view: FindView }) {
  return (
    <search>
      <form className="filters find" action="/">
        <div className="field">
          <label htmlFor="find">Find among the projects</label>
          <input id="find" name="find" type="search" defaultValue={view.value} maxLength={100} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="lacks">That have</label>
          <select id="lacks" name="lacks" defaultValue={view.lacks.value}>
            {view.lacks.options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
        <HiddenFields of={view.hidden} />
        <button className="btn" type="submit">
          Find
        </button>
        {view.all && (
          <Go className="btn bare" href={view.all}>
            Find all
          </Go>
        )}
      </form>
      <Picks of={view.sorts} label="In which order the projects stand" said="Order:" />
    </search>
  );
}

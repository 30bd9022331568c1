import type { AsOfView } from "@/lib/domain/view/shell-view";
import { Go } from "../ui/go";

const classOf: Readonly<Record<AsOfView["tense"], string>> = {
  past: "asof past",
  now: "asof",
  "to come": "asof ahead",
};

/** "As of 19 July 2017": a link that opens the ruler, or closes it. */
export function AsOf({ view }: { view: AsOfView }) {
  return (
    <Go
      className={classOf[view.tense]}
      href={view.href}
      title={view.isOpen ? "Close the ruler" : "Look at any other instant"}
    >
      <span>
        <span className="long">As of </span>
        {view.day}
        <span className="long"> {view.year}</span>
      </span>
      <svg viewBox="0 0 9 6" aria-hidden="true">
        <path
          d={view.isOpen ? "M1 5 4.5 1.5 8 5" : "M1 1 4.5 4.5 8 1"}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <span className="sr">{view.isOpen ? ", close the ruler" : ", look at any other instant"}</span>
    </Go>
  );
}

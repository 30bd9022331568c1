import type { ChangesView } from "@/lib/domain/view/board-view";
import { ChangeLines } from "../criterion/change-lines";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

/** What changed since the meeting, then since one's last visit. */
export function Changes({ view }: { view: ChangesView }) {
  return (
    <section id={view.anchor} className="changes" aria-labelledby="changes">
      <header>
        <h2 id="changes">
          <Rich of={view.heading} />
        </h2>
        {view.all && (
          <span className="end">
            <Go href={view.all.href}>{view.all.text}</Go>
          </span>
        )}
      </header>
      {view.lines.length === 0 && <p className="none">{view.empty}</p>}
      <ChangeLines lines={view.lines} />
      {view.more && (
        <p className="more">
          <Rich of={view.more} />
        </p>
      )}
      {view.mine && (
        <p className="mine">
          <Rich of={view.mine} />
        </p>
      )}
    </section>
  );
}

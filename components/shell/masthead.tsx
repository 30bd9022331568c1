import type { ShellView } from "@/lib/domain/view/shell-view";
import { Go } from "../ui/go";
import { AsOf } from "./as-of";
import { Search } from "./search";

/** The head of every page: the pages the channel uses, the instant, search, who one is. */
export function Masthead({ view }: { view: ShellView }) {
  return (
    <header className="mast">
      <div className="page">
        <Go className="brand" href="/">
          <svg aria-hidden="true">
            <use href="#mark" />
          </svg>
          <span>Slipway</span>
        </Go>
        <nav aria-label="Main">
          {view.nav.map(({ href, label, current, note }) => (
            <Go key={href} href={href} aria-current={current ? "page" : undefined}>
              {label}
              {note && <span className="n">{note}</span>}
            </Go>
          ))}
        </nav>
        <div className="end">
          <AsOf view={view.asOf} />
          <Search view={view.search} />
          {view.who ? (
            <Go className="who plain" href={view.who.href} title="What waits for you">
              {view.who.name}
            </Go>
          ) : (
            <Go className="btn slim" href={view.signIn}>
              Sign in
            </Go>
          )}
        </div>
      </div>
    </header>
  );
}

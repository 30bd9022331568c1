import type { ReactNode } from "react";
import type { PlainAction } from "@/lib/domain/view/form-state";
import type { ShellView } from "@/lib/domain/view/shell-view";
import { Band } from "./band";
import { Foot } from "./foot";
import { KeepTyped } from "./keep-typed";
import { Keys } from "./keys";
import { Live } from "./live";
import { Masthead } from "./masthead";
import { PracticeLine } from "./practice-line";
import { Ruler } from "./ruler";

type Props = {
  view: ShellView;
  /** Moves practice time on; given to who is signed in. */
  move?: PlainAction;
  children: ReactNode;
};

/** What stands around every page. */
export function Shell({ view, move, children }: Props) {
  return (
    <div className={view.band ? `app ${view.band.tense === "past" ? "is-past" : "is-ahead"}` : "app"}>
      <Masthead view={view} />
      {view.practice && <PracticeLine view={view.practice} move={view.band ? undefined : move} />}
      {view.ruler && <Ruler view={view.ruler} />}
      {view.band && <Band view={view.band} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot view={view} />
      <KeepTyped />
      {view.live && <Live view={view.live} />}
      <Keys
        keys={view.keys}
        earlier={view.asOf.earlier}
        later={view.asOf.later}
        now={view.band ? view.band.now : null}
      />
    </div>
  );
}

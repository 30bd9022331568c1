import type { CriterionView } from "@/lib/domain/view/criterion-view";
import { standingWord } from "@/lib/domain/view/mark";
import { Rich } from "../ui/rich";
import { standingClass } from "../ui/standing-class";
import type { CriterionActions } from "./criterion-actions";
import { CriterionFacts } from "./criterion-facts";
import { Fold } from "./fold";
import { Glyph } from "./glyph";
import { Offers } from "./offers";

type Props = { view: CriterionView; project: string; actions: CriterionActions | null };

/** One criterion: how it stands and why; opened, all that is known of it, and what one can do. */
export function CriterionRow({ view, project, actions }: Props) {
  return (
    <Fold className={`crit is-k-${standingClass(view.is).slice(3)}`} begins={view.open}>
      <summary data-stop>
        <Glyph mark={view} />
        <span className="t">
          <b>{view.title}</b>
          <span className="ob">{view.obligation}</span>
        </span>
        <span className="s">
          <b className={standingClass(view.is)}>{standingWord(view)}.</b> <Rich of={view.said} />
        </span>
        <span className="u">{view.until}</span>
      </summary>
      {/* Inside, so that the address of a criterion opens it. */}
      <div className="evid" id={view.key}>
        <CriterionFacts view={view} />
        <div>
          {actions && <Offers project={project} offers={view.offers} actions={actions} />}
          {view.noForm && (
            <p className="noform">
              <Rich of={view.noForm} />
            </p>
          )}
        </div>
      </div>
    </Fold>
  );
}

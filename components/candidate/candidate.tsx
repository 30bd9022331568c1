import type { CandidateAction, CandidateView } from "@/lib/domain/view/candidate-view";
import type { FormAction } from "@/lib/domain/view/form-state";
import { Rich } from "../ui/rich";
import { CandidateForm } from "./candidate-form";
import { Judged } from "./judged";
import { YmlLines } from "./yml-lines";

type Props = {
  view: CandidateView;
  workOut: CandidateAction | null;
  putForward?: FormAction;
  project?: string;
  leave?: string;
};

/** A new candidate, or a yml to check. Read only where nothing can be worked out, as on an earlier instant. */
export function Candidate({ view, workOut, ...rest }: Props) {
  return (
    <div className="page">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.title}</h1>
        {view.what && (
          <span className="muted what">
            <Rich of={view.what} />
          </span>
        )}
      </div>
      {workOut ? (
        <CandidateForm view={view} workOut={workOut} {...rest} />
      ) : (
        <>
          <p className="sentence">
            <Rich of={view.finding} />
          </p>
          <div className="cand">
            <section aria-label={view.yml.name}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
              <pre className="edit" tabIndex={0}>
                <YmlLines view={view.yml} />
              </pre>
            </section>
            <section aria-label="What comes of it">
              <Judged view={view} busy={false} />
            </section>
          </div>
        </>
      )}
    </div>
  );
}

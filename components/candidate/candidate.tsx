import type { CandidateAction, CandidateView } from "@/lib/domain/view/candidate-view";
import { Rich } from "../ui/rich";
import { CandidateForm } from "./candidate-form";
import { Judged } from "./judged";
import { Title } from "./title";
import { YmlLines } from "./yml-lines";

type Props = {
  view: CandidateView;
  workOut: CandidateAction | null;
  leave?: string;
};

/** A new candidate, or a yml to check. Read only where nothing can be worked out, as on an earlier instant. */
export function Candidate({ view, workOut, ...rest }: Props) {
  return (
    <div className="page">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      {workOut ? (
        <CandidateForm view={view} workOut={workOut} {...rest} />
      ) : (
        <>
          <Title view={view} />
          <p className="sentence">
            <Rich of={view.finding} />
          </p>
          <div className="cand">
            {view.yml && (
              <section aria-labelledby="yml">
                <header>
                  <h2 id="yml">{view.yml.name}</h2>
                </header>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
                <pre className="edit" tabIndex={0}>
                  <YmlLines view={view.yml} />
                </pre>
              </section>
            )}
            <section aria-label="What comes of it">
              <Judged view={view} busy={false} />
            </section>
          </div>
        </>
      )}
    </div>
  );
}

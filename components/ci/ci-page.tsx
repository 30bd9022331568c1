import type { ReactNode } from "react";
import type { CiPageView } from "@/lib/domain/view/ci-page-view";
import { Meta } from "../ui/meta";
import { Rich } from "../ui/rich";
import { Jobs } from "./jobs";
import { Runs } from "./runs";

/** A project's CI: how its jobs stand, how they are connected, and what came in. */
export function CiPage({ view, children }: { view: CiPageView; children?: ReactNode }) {
  return (
    <div className="page ci">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.heading}</h1>
        {view.connect && (
          <span className="end actions">
            <a className="btn" href="#connect">
              Connect CI
            </a>
          </span>
        )}
      </div>
      <Meta of={view.meta} />
      <p className="sentence" aria-live="polite">
        <Rich of={view.finding} />
      </p>
      <Jobs view={view.jobs} />
      {children}
      <Runs view={view.jobs} />
    </div>
  );
}

import type { ReactNode } from "react";
import type { PlainAction } from "@/lib/domain/view/form-state";
import type { ProjectView } from "@/lib/domain/view/project-view";
import { Waterline } from "../board/waterline";
import { CiJobs } from "../ci/ci-jobs";
import { Criteria } from "../criterion/criteria";
import type { CriterionActions } from "../criterion/criterion-actions";
import { Rich } from "../ui/rich";
import { Finding } from "../verdict/finding";
import { Aside } from "./aside";
import { Delta } from "./delta";
import { HistoryList } from "./history-list";
import { Steps } from "./steps";
import { TitleBlock } from "./title-block";
import { Updates } from "./updates";

type Props = {
  view: ProjectView;
  /** Null: signed out, or an earlier instant. */
  actions: CriterionActions | null;
  follow?: PlainAction;
  /** The gate, where a decision can be recorded. */
  gate?: ReactNode;
};

/** A project: its verdict, what stands between it and the channel, then all that is known of it. */
export function Project({ view, actions, follow, gate }: Props) {
  return (
    <div className="page on-slip">
      <TitleBlock view={view} follow={follow} />
      <Finding verdict={view.verdict} said={view.finding}>
        {view.judgedBy && (
          <p className="lasts">
            <Rich of={view.judgedBy} />
          </p>
        )}
        {view.until && (
          <p className="lasts">
            <Rich of={view.until} />
          </p>
        )}
      </Finding>
      <Waterline />
      <div className="two">
        <div>
          <Steps view={view.steps} />
          {gate}
          {view.updates && <Updates view={view.updates} />}
          <Criteria view={view.criteria} project={view.slug} actions={actions} />
          {view.ci && <CiJobs view={view.ci} />}
          {view.delta && <Delta view={view.delta} />}
          <HistoryList view={view.history} />
        </div>
        <Aside view={view.aside} />
      </div>
    </div>
  );
}

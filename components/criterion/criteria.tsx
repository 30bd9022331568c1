import { Fragment } from "react";
import type { CriteriaView, CriterionGroupView } from "@/lib/domain/view/criterion-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import type { CriterionActions } from "./criterion-actions";
import { CriterionRow } from "./criterion-row";
import { OpenAll } from "./open-all";

const isMet = (group: CriterionGroupView): boolean => group.criteria.every((criterion) => criterion.is === "met");

/** On a phone what is met folds into one control. */
function MetFold({ groups }: { groups: readonly CriterionGroupView[] }) {
  const met = groups.flatMap((group) => group.criteria).filter((criterion) => criterion.is === "met");
  if (met.length === 0) return null;
  return (
    <p className="metfold">
      <input type="checkbox" id="showmet" className="sr showmet" />
      <label htmlFor="showmet" className="btn slim">
        {met.length} met
      </label>{" "}
      <span className="muted">{met.map((criterion) => criterion.short).join(", ")}</span>
    </p>
  );
}

type Props = { view: CriteriaView; project: string; actions: CriterionActions | null };

/** Every criterion of the policy, in its groups. */
export function Criteria({ view, project, actions }: Props) {
  return (
    <Section heading="Criteria" id="criteria" note={<Rich of={view.counts} />} end={<OpenAll />}>
      <div className="critlist">
        <MetFold groups={view.groups} />
        {view.groups.map((group) => (
          <Fragment key={group.name}>
            <h3 className={`critgrp has-open-${isMet(group) ? 0 : 1}`}>
              {group.name}
              {group.note && (
                <span>
                  <Rich of={group.note} />
                </span>
              )}
            </h3>
            {group.criteria.map((criterion) => (
              <CriterionRow key={criterion.key} view={criterion} project={project} actions={actions} />
            ))}
          </Fragment>
        ))}
      </div>
    </Section>
  );
}

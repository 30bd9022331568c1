import type { PolicyView } from "@/lib/domain/view/policy-view";
import { ButtonLink } from "../ui/button";
import { Rich } from "../ui/rich";
import { PolicyAside } from "./policy-aside";
import { PolicyDifference } from "./policy-difference";
import { PolicyGroup } from "./policy-group";

/** What a channel asks of a project: each criterion in plain words, with its reason and its source. */
export function Policy({ view }: { view: PolicyView }) {
  return (
    <div className="page">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.title}</h1>
        <span className="end actions">
          <ButtonLink href={view.tryIt.href}>{view.tryIt.text}</ButtonLink>
        </span>
      </div>
      <p className="sentence">
        <Rich of={view.finding} />
      </p>
      <div className="two">
        <div>
          {view.groups.map((group) => (
            <PolicyGroup key={group.name} group={group} />
          ))}
        </div>
        <PolicyAside view={view} />
      </div>
      {view.difference && <PolicyDifference view={view.difference} />}
    </div>
  );
}

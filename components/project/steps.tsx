import { useId } from "react";
import type { StepListView, StepsView } from "@/lib/domain/view/project-view";
import { ButtonLink } from "../ui/button";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

function StepList({ list }: { list: StepListView }) {
  const head = useId();
  return (
    <section aria-labelledby={head}>
      <h3 id={head}>
        {list.name} <span>{list.who}</span>
      </h3>
      <ol className="way">
        {list.steps.map((step, place) => (
          <li key={place}>
            <div>
              <b>
                <Rich of={step.title} />
              </b>
              <p>
                <Rich of={step.why} />
              </p>
            </div>
            {step.label && (
              <ButtonLink href={step.href} as={step.primary ? "primary" : "button"}>
                {step.label}
              </ButtonLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What stands between a project and the channel: yours, CI, others. */
export function Steps({ view }: { view: StepsView }) {
  return (
    <Section heading={view.heading} id="way" note={null} end={<span className="muted">{view.count}</span>}>
      {view.none && (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      )}
      <div className="ways">
        {view.lists.map((list) => (
          <StepList key={list.name} list={list} />
        ))}
      </div>
      {view.afterwards && (
        <p className="then">
          <Rich of={view.afterwards} />
        </p>
      )}
    </Section>
  );
}

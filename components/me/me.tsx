import type { PlainAction } from "@/lib/domain/view/form-state";
import type { MeView } from "@/lib/domain/view/me-view";
import { ButtonLink } from "../ui/button";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";
import { Followed } from "./followed";
import { Waiting } from "./waiting";

type Props = { view: MeView; follow: PlainAction };

/** One's own page: what waits for one, what one waits for, what ends soon, what one follows. */
export function Me({ view, follow }: Props) {
  return (
    <div className="page">
      <div className="title">
        <h1>{view.heading}</h1>
        <span className="muted what">{view.name}</span>
        <span className="end actions">
          <ButtonLink href="/settings">Settings</ButtonLink>
        </span>
      </div>
      <p className="sentence">
        <Rich of={view.finding} />
      </p>
      <Waiting lines={view.waiting} nothing={view.nothingWaits} />
      {view.awaited.length > 0 && (
        <Section heading="You wait for" note={String(view.awaited.length)}>
          <ul className="due">
            {view.awaited.map((line, place) => (
              <li key={place}>
                <Go href={line.href}>
                  <Rich of={line.said} />
                </Go>
                {line.since && (
                  <span className="when">
                    since <At moment={line.since} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading="Ends soon" note={view.ending.length > 0 ? String(view.ending.length) : null}>
        {view.ending.length === 0 ? (
          <p className="nothing">{view.nothingEnds}</p>
        ) : (
          <ul className="due">
            {view.ending.map((line, place) => (
              <li key={place}>
                <Go href={line.href}>
                  <Rich of={line.said} />
                </Go>
                <span className="when">
                  <At moment={line.until} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Followed view={view} follow={follow} />
    </div>
  );
}

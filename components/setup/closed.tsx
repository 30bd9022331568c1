import type { SetUpView } from "@/lib/domain/view/set-up-view";
import { ButtonLink } from "../ui/button";
import { Rich } from "../ui/rich";

/** What is said where there is nothing to set up, or somebody else does it; and where to go on. */
export function Closed({ view }: { view: Extract<SetUpView, { is: "closed" }> }) {
  return (
    <div className="page first-run">
      <h1>{view.title}</h1>
      {view.said.map((said, place) => (
        <p key={place} className={place === 0 ? "sentence" : "more"}>
          <Rich of={said} />
        </p>
      ))}
      <p className="actions take">
        {view.to.map(({ href, text }, place) => (
          <ButtonLink key={href} href={href} as={place === 0 ? "primary" : "button"}>
            {text}
          </ButtonLink>
        ))}
      </p>
    </div>
  );
}

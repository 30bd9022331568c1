import type { PolicyView } from "@/lib/domain/view/policy-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

/** Versions, who decides, what is never waived, what comes after. */
export function PolicyAside({ view }: { view: PolicyView }) {
  return (
    <aside className="rail" aria-label="About the policy">
      <section>
        <h2>Versions</h2>
        <ol className="vers">
          {view.versions.map((version) => (
            <li key={version.name}>
              <b>{version.href ? <Go href={version.href}>{version.name}</Go> : version.name}</b>{" "}
              <Rich of={version.said} />
              {version.note && <span className="muted">{version.note}</span>}
              {version.compare && (
                <span>
                  <Go href={version.compare.href}>{version.compare.text}</Go>
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      {view.asides.map((aside) => (
        <section key={aside.heading}>
          <h2>{aside.heading}</h2>
          <p className="muted">
            <Rich of={aside.said} />
          </p>
        </section>
      ))}
    </aside>
  );
}

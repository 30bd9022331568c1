import type { PairIs } from "@/lib/domain/view/mark";
import type { AsideView } from "@/lib/domain/view/project-view";
import { Facts } from "../ui/facts";
import { Go } from "../ui/go";
import { Icon } from "../ui/icon";
import { Rich } from "../ui/rich";
import { BigDraught } from "./big-draught";

const pairGlyph: Record<PairIs, string> = {
  proven: "met",
  fits: "fits",
  "not known": "notknown",
  "at risk": "risk",
  conflict: "cross",
};

function Others({ others }: { others: NonNullable<AsideView["others"]> }) {
  return (
    <section>
      <h2>With the others</h2>
      <dl>
        {others.pairs.map((pair) => (
          <div className="contents" key={pair.name}>
            <dt>{pair.name}</dt>
            <dd>
              <Icon id={pairGlyph[pair.is]} className={`g-${pairGlyph[pair.is]}`} /> {pair.said}
            </dd>
          </div>
        ))}
      </dl>
      <p className="after">
        <Go href={others.href}>Combine</Go>
      </p>
    </section>
  );
}

/** At the side of a project: how deep it hung, what really happened, what the verdict rests on. */
export function Aside({ view }: { view: AsideView }) {
  return (
    <aside className="rail" aria-label="About the verdict">
      {view.draught && <BigDraught view={view.draught} />}
      {view.inFact && (
        <section>
          <h2>In fact</h2>
          <p>
            <Rich of={view.inFact} />
          </p>
        </section>
      )}
      {view.others && <Others others={view.others} />}
      <section>
        <h2>Verdict</h2>
        <Facts of={view.verdict.facts} />
        <p className="after">
          {view.verdict.links.map((link, place) => (
            <span key={link.href}>
              {place > 0 && " · "}
              <Go href={link.href}>{link.text}</Go>
            </span>
          ))}
        </p>
      </section>
    </aside>
  );
}

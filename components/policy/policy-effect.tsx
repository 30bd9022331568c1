import type { EffectView, MoveView } from "@/lib/domain/view/policy-view";
import { Move } from "../criterion/move";
import { Arrow } from "../ui/arrow";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { VerdictWord } from "../verdict/verdict-word";

type Group = EffectView["groups"][number];

function Projects({ group }: { group: Group }) {
  return (
    <section className="tried">
      <h3>
        {group.heading} <span className="muted small">{group.note}</span>
      </h3>
      <ul>
        {group.lines.map((line) => (
          <li key={line.name}>
            <b>
              <Go href={line.href}>{line.name}</Go>
            </b>
            <span>
              {line.note === "" && (
                <>
                  <VerdictWord verdict={line.before} /> <Arrow />{" "}
                </>
              )}
              <VerdictWord verdict={line.after} />
              {line.note && <span className="muted"> {line.note}</span>}
            </span>
          </li>
        ))}
        {group.more && <li className="muted">{group.more}</li>}
      </ul>
    </section>
  );
}

function Moved({ move }: { move: MoveView }) {
  return (
    <p className="effect-moved">
      <Move from={move.from} to={move.to} />
      <span>
        {move.fromText} <Arrow /> {move.toText}: <Rich of={move.projects} />
      </span>
    </p>
  );
}

/** What a version would do today: whose verdict changes, and criterion by criterion whose standing. */
export function PolicyEffect({ view }: { view: EffectView }) {
  return (
    <div className="effect">
      <p className="counts">
        <Rich of={view.said} />
      </p>
      {view.bound && <p className="muted small">{view.bound}</p>}
      {view.groups.map((group) => (
        <Projects key={group.heading} group={group} />
      ))}
      {view.criteria.length > 0 && (
        <section className="tried">
          <h3>
            Criterion by criterion <span className="muted small">as each project stands, before and after</span>
          </h3>
          <ul className="diffs">
            {view.criteria.map(({ key, short, moves }) => (
              <li key={key}>
                <span className="short">{short}</span>
                <div>
                  {moves.map((move) => (
                    <Moved key={`${move.fromText} ${move.toText}`} move={move} />
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

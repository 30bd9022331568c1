import type { ChannelView } from "@/lib/domain/view/channel-view";
import { Facts } from "../ui/facts";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

/** Beside a channel: what it asks, what it builds on, which others there are. */
export function ChannelAside({ view }: { view: ChannelView }) {
  return (
    <aside className="rail" aria-label="About the channel">
      <section>
        <h2>Policy in force</h2>
        <p className="muted">
          <Go href={view.policy.href}>{view.policy.text}</Go>
          <Rich of={view.policy.said} />
        </p>
      </section>
      {view.base && (
        <section>
          <h2>Base</h2>
          <p className="muted">
            <Rich of={view.base.said} />
          </p>
          {view.base.facts.length > 0 && (
            <div className="after">
              <Facts of={view.base.facts} />
            </div>
          )}
        </section>
      )}
      {view.retrospective && (
        <section>
          <h2>Written afterwards</h2>
          <p className="muted">{view.retrospective}</p>
        </section>
      )}
      {view.others.length > 0 && (
        <section>
          <h2>Other channels</h2>
          <ul className="earlier">
            {view.others.map((other) => (
              <li key={other.href}>
                <Go href={other.href}>{other.text}</Go> <span className="muted">{other.note}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

import type { ChannelView } from "@/lib/domain/view/channel-view";
import { MemberTable } from "../report/member-table";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** A channel: who is in it and since when, what it asks, what can be taken away. */
export function Channel({ view }: { view: ChannelView }) {
  return (
    <div className="page">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.name}</h1>
        <span className="muted what">{view.blurb}</span>
      </div>
      <p className="sentence">
        <Rich of={view.finding} />
      </p>
      <div className="two">
        <div>
          <Section heading="Members">
            {view.members.length === 0 ? (
              <p className="nothing">
                <Rich of={view.none} />
              </p>
            ) : (
              <MemberTable lines={view.members} />
            )}
          </Section>
          <Section heading="To take away">
            <ul className="plainlist">
              {view.downloads.map((download) => (
                <li key={download.href}>
                  <a href={download.href}>{download.text}</a> <span className="muted">{download.note}</span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <aside className="rail" aria-label="About the channel">
          <section>
            <h2>Policy</h2>
            <p className="muted">
              <Go href={view.policy.href}>{view.policy.text}</Go> <Rich of={view.policy.said} />
            </p>
          </section>
          {view.retrospective && (
            <section>
              <h2>Written afterwards</h2>
              <p className="muted">{view.retrospective}</p>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}

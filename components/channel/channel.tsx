import type { ChannelView } from "@/lib/domain/view/channel-view";
import { MemberTable } from "../report/member-table";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { ChannelAside } from "./channel-aside";
import { Decisions } from "./decisions";
import { InFact } from "./in-fact";
import { Kernels } from "./kernels";

function Downloads({ downloads }: Pick<ChannelView, "downloads">) {
  return (
    <Section heading="To take away" id="downloads">
      <ul className="plainlist">
        {downloads.map((download) => (
          <li key={download.href}>
            <a href={download.href} data-stop>
              {download.text}
            </a>{" "}
            <span className="muted">{download.note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A channel: who is in it and since when, what was decided, what can be taken away, what it asks and builds on. */
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
          <Downloads downloads={view.downloads} />
          <Decisions decided={view.decided} />
          {view.inFact && <InFact view={view.inFact} />}
          {view.kernels && <Kernels view={view.kernels} />}
        </div>
        <ChannelAside view={view} />
      </div>
    </div>
  );
}

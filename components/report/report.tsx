import type { ReactNode } from "react";
import type { ReportView } from "@/lib/domain/view/report-view";
import type { Rich as RichText } from "@/lib/domain/view/rich";
import { CopyButton } from "../ui/copy-button";
import { Meta } from "../ui/meta";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Finding } from "../verdict/finding";
import { CriterionTable } from "./criterion-table";
import { Decided } from "./decided";
import { Letterhead } from "./letterhead";
import { MemberTable } from "./member-table";
import { NotInTable } from "./not-in-table";
import { PrintButton } from "./print-button";
import { ReportAside } from "./report-aside";
import { Sources } from "./sources";
import { WordsTaken } from "./words-taken";

function Head({ view }: { view: ReportView }) {
  return (
    <>
      <Letterhead practice={view.practice} forecast={view.forecast} />
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.title}</h1>
      </div>
      <Meta of={view.meta} />
    </>
  );
}

function Take({ view }: { view: ReportView }) {
  return (
    <div className="actions take noprint">
      <CopyButton text={view.markdown} label="Copy as Markdown" primary />
      <PrintButton />
      <span className="small">
        {view.formats.map((format, place) => (
          <span key={format.href}>
            {place > 0 && " · "}
            <a href={format.href}>{format.text}</a>
          </span>
        ))}
      </span>
    </div>
  );
}

const Lines = ({ empty, none, children }: { empty: boolean; none: RichText; children: ReactNode }) =>
  empty ? (
    <p className="nothing">
      <Rich of={none} />
    </p>
  ) : (
    children
  );

/** The graduation report as a page, and as it prints. */
export function Report({ view }: { view: ReportView }) {
  return (
    <div className="page">
      <Head view={view} />
      <div className="two">
        <div>
          <Finding verdict={view.verdict} said={view.answer} />
          {view.forecast && (
            <p className="ahead-note">
              <b>Forecast.</b> {view.forecast}
            </p>
          )}
          <Take view={view} />
          <Decided view={view.decided} />
          {view.members && (
            <Section heading="Members">
              <Lines empty={view.members.lines.length === 0} none={view.members.none}>
                <MemberTable lines={view.members.lines} />
              </Lines>
            </Section>
          )}
          {view.notIn && (
            <Section heading="Not in yet" note={view.notIn.note}>
              <Lines empty={view.notIn.lines.length === 0} none={view.notIn.none}>
                <NotInTable lines={view.notIn.lines} />
              </Lines>
            </Section>
          )}
          {view.criteria && (
            <Section heading="Criterion by criterion">
              <CriterionTable lines={view.criteria} />
            </Section>
          )}
          <WordsTaken view={view.words} />
          {view.failsOnBase && (
            <Section heading="The base">
              <p>{view.failsOnBase}</p>
            </Section>
          )}
          {view.sources && <Sources view={view.sources} />}
          <Section heading="What is not known">
            <ul className="plainlist">
              {view.unknowns.map((said, place) => (
                <li key={place}>
                  <Rich of={said} />
                </li>
              ))}
            </ul>
          </Section>
          {view.check && (
            <Section heading="How to check this" note={view.check.note}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
              <pre className="code" tabIndex={0}>
                {view.check.commands}
              </pre>
              <p className="small muted after-note">
                <Rich of={view.check.said} />
              </p>
            </Section>
          )}
        </div>
        <ReportAside view={view.aside} />
      </div>
      <p className="printonly running">{view.running}</p>
    </div>
  );
}

import { Fragment } from "react";
import type { CriterionView, SaidView } from "@/lib/domain/view/criterion-view";
import { Rich } from "../ui/rich";
import { Standing } from "./standing";
import { Waivers } from "./waivers";

function Said({ said }: { said: SaidView }) {
  return (
    <>
      <dt>{said.kind}</dt>
      <dd>
        {said.text && <span className="quoted">“{said.text}” </span>}
        <span className="muted">
          {said.by}, {said.when}, entry {said.seq}
        </span>
      </dd>
    </>
  );
}

/** Why it is asked, how to meet it, where the SIG said so, what it rests on, how it stood before. */
export function CriterionFacts({ view }: { view: CriterionView }) {
  const lines = [
    { name: "Why", said: view.why },
    { name: "How", said: view.how },
    { name: "Source", said: view.source },
    { name: "Evidence", said: view.evidence },
  ];
  return (
    <dl>
      {lines.map(({ name, said }) =>
        said && said.length > 0 ? (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              <Rich of={said} />
            </dd>
          </Fragment>
        ) : null,
      )}
      {view.words.map((said) => (
        <Said key={said.seq} said={said} />
      ))}
      {view.beneath && (
        <>
          <dt>Beneath</dt>
          <dd>
            <Standing mark={{ is: view.beneath, obligation: view.obligation }} />
          </dd>
        </>
      )}
      <Waivers waivers={view.waivers} />
      {view.history.length > 0 && (
        <>
          <dt>History</dt>
          <dd>
            {view.history.map(({ is, when }) => (
              <span key={`${is} ${when}`} className="before">
                <Standing mark={{ is, obligation: view.obligation }} /> <span>{when}</span>{" "}
              </span>
            ))}
          </dd>
        </>
      )}
      {view.ignored.length > 0 && (
        <>
          <dt>Not used</dt>
          <dd>
            <ul>
              {view.ignored.map((said, place) => (
                <li key={place}>
                  <Rich of={said} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

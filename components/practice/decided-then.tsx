import type { DecidedInFact, OpenThatDay } from "@/lib/domain/view/in-fact-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { At } from "../ui/time";
import { Hull } from "../verdict/hull";

/** One decision of the record, and for each of its projects what was open that day. */
export function DecidedThen({ of, note, isDated = true }: { of: DecidedInFact; note?: string; isDated?: boolean }) {
  return (
    <article className="decided-then">
      <p className="when">
        {isDated && <At moment={of.when} />}
        {note && <span className="muted small">{note}</span>}
      </p>
      <div>
        <p className="in-words">{of.said}</p>
        {of.source.length > 0 && (
          <p className="src">
            <Rich of={of.source} />
          </p>
        )}
        {of.projects.map((it) => (
          <Open key={it.slug} of={it} />
        ))}
      </div>
    </article>
  );
}

function Open({ of }: { of: OpenThatDay }) {
  return (
    <div className="open-then">
      <h3>
        {of.verdict && <Hull verdict={of.verdict} />}{" "}
        <Go className="plain" href={of.href}>
          {of.slug}
        </Go>{" "}
        {of.verdict && <span className="muted small">{of.verdict}</span>}
      </h3>
      <p>
        <Rich of={of.open} />
      </p>
      {of.without && (
        <p className="infact">
          <Rich of={of.without} />
        </p>
      )}
      {of.here.length > 0 && (
        <p className="muted small">
          <Rich of={of.here} />
        </p>
      )}
    </div>
  );
}

import type { WaitingLine } from "@/lib/domain/view/me-view";
import { ButtonLink } from "../ui/button";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";

/** What waits for who reads, a thing after the other; the first is the one to begin with. */
export function Waiting({ lines, nothing }: { lines: readonly WaitingLine[]; nothing: string }) {
  return (
    <Section heading="To do" id="waiting" note={lines.length > 0 ? String(lines.length) : null}>
      {lines.length === 0 && <p className="nothing">{nothing}</p>}
      <ol className="way">
        {lines.map((line, place) => (
          <li key={place}>
            <div>
              <b>
                <Rich of={line.title} />
              </b>
              <p>
                <Rich of={line.why} />
                {line.since && (
                  <>
                    {" "}
                    Since <At moment={line.since} />.
                  </>
                )}
              </p>
            </div>
            {line.label && (
              <ButtonLink href={line.href} as={place === 0 ? "primary" : "button"}>
                {line.label}
              </ButtonLink>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

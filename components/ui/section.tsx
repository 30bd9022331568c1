import { type ReactNode, useId } from "react";

type Props = {
  heading: ReactNode;
  id?: string;
  note?: ReactNode;
  end?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A heading on a hairline, what it counts beside it, a link at its end. */
export function Section({ heading, id, note, end, className = "", children }: Props) {
  const head = useId();
  return (
    <section className={`sec ${className}`.trim()} id={id} aria-labelledby={head}>
      <header>
        <h2 id={head}>{heading}</h2>
        {note && <span className="muted small">{note}</span>}
        {end && <span className="end small">{end}</span>}
      </header>
      {children}
    </section>
  );
}

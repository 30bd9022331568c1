import type { ReactNode } from "react";

/** Nothing here yet, or nothing of that name: what would fill it, and where to go. */
export function Empty({
  heading,
  first = false,
  children,
  actions,
}: {
  heading: string;
  first?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Heading = first ? "h1" : "h2";
  return (
    <div className="empty">
      <Heading className="sentence">{heading}</Heading>
      {children && <div className="muted">{children}</div>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

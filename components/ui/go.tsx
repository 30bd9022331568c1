import type { ReactNode } from "react";

type Props = {
  href: string;
  className?: string;
  children: ReactNode;
  title?: string;
  /** A place where `j` and `k` stop. */
  "data-stop"?: boolean;
  "aria-current"?: "page" | "true" | undefined;
};

/**
 * A link. Pages of our own are marked, and gone to without a reload by `FollowLinks`, one listener for all of them: so a link
 * is markup alone, wherever it is drawn. Places within a page, files and other sites are the browser's.
 */
export function Go({ href, children, ...rest }: Props) {
  const ours = href.startsWith("/") && !href.startsWith("/api/") && !href.includes("#");
  return (
    <a href={href} data-go={ours ? "" : undefined} {...rest}>
      {children}
    </a>
  );
}

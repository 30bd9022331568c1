import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  href: string;
  className?: string;
  children: ReactNode;
  title?: string;
  /** A place where `j` and `k` stop. */
  "data-stop"?: boolean;
  "aria-current"?: "page" | "true";
};

/** A link. Pages of our own are gone to without a reload; places within a page, files and other sites by the browser. */
export function Go({ href, children, ...rest }: Props) {
  const ours = href.startsWith("/") && !href.startsWith("/api/") && !href.includes("#");
  if (!ours)
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  return (
    <Link href={href} prefetch={false} {...rest}>
      {children}
    </Link>
  );
}

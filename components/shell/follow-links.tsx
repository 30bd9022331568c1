"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Where a click leads to without a reload: the address of a marked link, when it is a plain click that nobody else took. */
function followed(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[data-go]") : null;
  return link?.getAttribute("href") ?? null;
}

/** Goes to pages of our own without a reload. On the window, so that what a page does with a click comes first. */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const href = followed(event);
      if (href === null) return;
      event.preventDefault();
      router.push(href);
    };
    window.addEventListener("click", follow);
    return () => window.removeEventListener("click", follow);
  }, [router]);
  return null;
}

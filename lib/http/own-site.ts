import { Refusal } from "../domain/refusal";

/**
 * Lets a browser's session act through the machines' door only from a page of this site: a browser names the page's origin
 * with every write. A token needs no such care, because no other site's page can send it.
 */
export function needOwnSite(headers: Headers): void {
  if (headers.has("authorization") || !isFromElsewhere(headers)) return;
  throw new Refusal(
    "not-permitted",
    "Not done: this came from a page of another site. Send a token, or act on a page of this one.",
  );
}

/** Whether a browser sends it from a page of another site; what names no origin comes from no page. */
export function isFromElsewhere(headers: Headers): boolean {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return origin !== null && !(URL.canParse(origin) && new URL(origin).host === host);
}

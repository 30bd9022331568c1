import type { ReactNode } from "react";

/**
 * Draws what stands still, components without a client leaf, and gives it back as the markup that it is. A page that keeps
 * it spares React drawing it for each request, and the reader getting it a second time as a tree. The box around it takes no
 * part in the layout. No markup comes in from elsewhere: React made it here, and escaped what is in it.
 */
export async function standStill(part: ReactNode, filled = (html: string) => html): Promise<ReactNode> {
  if (!part) return part;
  const html = filled(await markupOf(part));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place, and see above
  return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The markup of a part that stands still: what `filled` may put into another one's, where its own place is marked. */
export async function markupOf(part: ReactNode): Promise<string> {
  // Not bundled: among server components react-dom/server refuses to load, and Node has it as it is.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  return renderToStaticMarkup(part);
}

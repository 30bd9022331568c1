/** A form as a browser without scripts has it: its fields with what stands in them, and its buttons. */
export type Form = {
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly string[];
  /** Where it is sent, if not to its own page. */
  readonly action: string | null;
};

/** The forms of a page that are sent to the server, in their order. */
export const formsOf = (html: string): readonly Form[] =>
  (html.match(/<form\b[^>]*method="POST"[\s\S]*?<\/form>/gi) ?? []).map((form) => ({
    fields: Object.fromEntries(
      (form.match(/<input\b[^>]*>|<textarea\b[\s\S]*?<\/textarea>|<select\b[\s\S]*?<\/select>/g) ?? []).flatMap(
        (tag) => {
          const name = attribute(tag, "name");
          const isPicked = !/^<input[^>]*type="(checkbox|radio|file)"/.test(tag) || /\schecked/.test(tag);
          return name !== null && isPicked ? [[name, standsIn(tag)]] : [];
        },
      ),
    ),
    action: attribute(/<form\b[^>]*>/.exec(form)?.[0] ?? "", "action") || null,
    buttons: (form.match(/<button\b[\s\S]*?<\/button>/g) ?? []).map((button) => plain(button)),
  }));

function standsIn(tag: string): string {
  if (tag.startsWith("<textarea")) return plain(tag);
  if (tag.startsWith("<select"))
    return attribute(/<option\b[^>]*\sselected[^>]*>/.exec(tag)?.[0] ?? tag, "value") ?? "";
  return attribute(tag, "value") ?? "";
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescaped(found);
};

/** Text without its tags. */
export const plain = (html: string): string => unescaped(html.replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, "")).trim();

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

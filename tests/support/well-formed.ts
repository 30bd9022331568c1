/**
 * Reads XML that is strictly well formed, without what Atom has no need of (comments, CDATA, doctypes): one root, each element
 * closed in its place, attributes quoted and once, no sign that should be escaped. Answers every element with its text.
 */
export function wellFormed(xml: string): readonly { readonly path: string; readonly text: string }[] {
  const found: { path: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, "");
  if (body === xml) throw new Error("The XML declaration is missing.");
  let roots = 0;
  for (const [piece, tag, text] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (text !== undefined) {
      if (/&(?!#\d+;)/.test(text) || text.includes("]]>")) throw new Error(`Not escaped: ${text}`);
      if (/[^\P{Cc}\n]/u.test(text)) throw new Error(`A control sign stands in ${JSON.stringify(text)}`);
      const top = open.at(-1);
      if (top) top.text += text;
      else if (text.trim() !== "") throw new Error(`Text outside the root: ${text}`);
    } else if (tag?.startsWith("</")) {
      const closed = open.pop();
      if (`</${closed?.name}>` !== tag) throw new Error(`${tag} closes <${closed?.name}>`);
      found.push({
        path: [...open.map(({ name }) => name), closed?.name].join("/"),
        text: decoded(closed?.text ?? ""),
      });
    } else {
      const [, name = "", attributes = "", end] = /^<([a-z][\w:]*)((?: [\w:]+="[^"<]*")*)(\/?)>$/.exec(piece) ?? [];
      if (name === "") throw new Error(`No tag: ${piece}`);
      const names = [...attributes.matchAll(/ ([\w:]+)=/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${piece}`);
      if (/&(?!#\d+;)/.test(attributes)) throw new Error(`Not escaped: ${piece}`);
      if (open.length === 0 && ++roots > 1) throw new Error(`A second root: ${piece}`);
      if (end === "") open.push({ name, text: "" });
      else found.push({ path: [...open.map((it) => it.name), name].join("/"), text: attributes.trim() });
    }
  }
  if (open.length > 0 || roots !== 1) throw new Error(`Left open: ${open.map(({ name }) => name).join(", ")}`);
  return found;
}

const decoded = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

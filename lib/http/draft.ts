import { blankDraft, configurationsOf, type Draft } from "../domain/view/draft";

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
/** As it was typed: forms send every line end as two letters. */
const linesIn = (form: FormData, name: string): string => textIn(form, name).replaceAll("\r\n", "\n");

/** A candidate in the making from its form: texts as they were typed, a kernel configuration from its field or its file. */
export async function draftIn(form: FormData): Promise<Draft> {
  const file = form.get("config-file");
  const isFile = file instanceof Blob && file.size > 0;
  return {
    yml: linesIn(form, "yml"),
    commit: textIn(form, "commit").trim(),
    tree: textIn(form, "tree").trim(),
    kernel: {
      text: isFile ? decoded(await file.arrayBuffer()) : linesIn(form, "config"),
      arch: textIn(form, "arch") || blankDraft.kernel.arch,
      series: textIn(form, "series").trim(),
      variant: textIn(form, "variant") || blankDraft.kernel.variant,
    },
  };
}

/** What is no text stays to be seen as that: whoever reads it refuses it with its place. */
const decoded = (bytes: ArrayBuffer): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The same form as the input of putting forward. */
export async function candidateIn(form: FormData): Promise<unknown> {
  const draft = await draftIn(form);
  const configurations = configurationsOf(draft.kernel);
  return {
    project: textIn(form, "project"),
    commit: draft.commit,
    tree: draft.tree,
    manifest: draft.yml,
    ...(configurations && { configurations }),
  };
}

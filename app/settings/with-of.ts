/** A form whose field `of` says "project wireguard", "channel testing" or "instance", as the verbs take it. */
export function withOf(form: FormData): FormData {
  const nested = new FormData();
  for (const [name, value] of form) {
    const [what = "", of = ""] = name === "of" && typeof value === "string" ? value.split(" ") : [];
    if (name !== "of") nested.append(name, value);
    else if (what === "project" || what === "channel") nested.append(`of.${what}`, of);
    else if (what === "instance") nested.append("of.instance", "true");
  }
  return nested;
}

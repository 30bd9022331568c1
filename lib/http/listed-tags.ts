/** A form whose tags were typed in one field, with spaces or commas between, as a form with one field for each. */
export function listedTags(form: FormData): FormData {
  const listed = new FormData();
  for (const [name, value] of form)
    if (name !== "tags" || typeof value !== "string") listed.append(name, value);
    else if (value.trim() === "") listed.append("tags", "");
    else for (const tag of value.split(/[\s,]+/).filter(Boolean)) listed.append("tags", tag);
  return listed;
}

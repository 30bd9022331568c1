import type { SetUpValues } from "@/lib/domain/view/set-up-view";
import { rowsIn, textIn } from "@/lib/http/typed-rows";

/** What stands in the form as it was sent. */
export const valuesIn = (form: FormData): SetUpValues => ({
  name: textIn(form, "name").trim(),
  template: textIn(form, "template"),
  projects: textIn(form, "projects"),
  policy: textIn(form, "policy"),
  from: textIn(form, "from"),
  rows: rowsIn(form),
});

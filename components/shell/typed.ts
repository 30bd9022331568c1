/** What was typed on a page, to be there again after signing in. Kept in the browser, for this tab, and never anything unseen. */
export type Kept = {
  readonly path: string;
  readonly forms: readonly { readonly like: string; readonly fields: readonly Field[] }[];
};
type Field = { readonly name: string; readonly value: string; readonly isOn: boolean | null };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const UNSEEN = ["hidden", "password", "file", "submit", "button"];
const isSeen = (it: Control): boolean =>
  it.name !== "" &&
  !it.name.startsWith("$") &&
  !UNSEEN.includes(it.type) &&
  !/secret|token|password|link/i.test(it.name);
const isTick = (it: Control): it is HTMLInputElement => it.type === "checkbox" || it.type === "radio";

const controls = (form: HTMLFormElement): readonly Control[] =>
  [...form.querySelectorAll<Control>("input, textarea, select")].filter(isSeen);

/** Forms are told apart by what travels with them unseen, and by what they ask. */
const like = (form: HTMLFormElement): string =>
  [
    ...[...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")]
      .filter((it) => it.name !== "" && !it.name.startsWith("$"))
      .map((it) => `${it.name}=${it.value}`),
    ...controls(form).map((it) => it.name),
  ].join("&");

const isTyped = (it: Control): boolean => {
  if (isTick(it)) return it.checked !== it.defaultChecked;
  if (it instanceof HTMLSelectElement)
    return [...it.options].some((option) => option.selected !== option.defaultSelected);
  return it.value !== it.defaultValue;
};

const keptOf = (form: HTMLFormElement): Kept["forms"][number] => ({
  like: like(form),
  fields: controls(form).map((it) => ({ name: it.name, value: it.value, isOn: isTick(it) ? it.checked : null })),
});

/** The forms of this page that something was typed into, those that a refusal gave back as well; null where there are none. */
export function typedHere(
  path: string,
  touched: WeakSet<HTMLFormElement>,
): { readonly kept: Kept; readonly place: string | null } | null {
  const forms = [...document.querySelectorAll<HTMLFormElement>("main form")].filter(
    (form) => touched.has(form) || form.querySelector(".refusal") !== null || controls(form).some(isTyped),
  );
  const [first] = forms;
  if (!first) return null;
  return { kept: { path, forms: forms.map(keptOf) }, place: first.closest("main [id]")?.id ?? null };
}

/** The forms of this page that something was typed into, themselves and what they hold. */
export const formsTyped = (): readonly Typed[] =>
  [...document.querySelectorAll<HTMLFormElement>("main form")]
    .filter((form) => controls(form).some(isTyped))
    .map((form) => ({ form, kept: keptOf(form) }));
type Typed = { readonly form: HTMLFormElement; readonly kept: Kept["forms"][number] };

/** Types it again where a form like it stands now; neither opens nor goes anywhere. */
export function retype(typed: readonly Typed[]): void {
  if (typed.length === 0) return;
  const here = [...document.querySelectorAll<HTMLFormElement>("main form")];
  for (const { kept } of typed) {
    const form = here.find((it) => like(it) === kept.like);
    if (form) fill(form, kept);
  }
}

/** Puts back what was kept of this page, opens what it stands in, and goes there. */
export function typeAgain({ forms }: Kept): void {
  const here = [...document.querySelectorAll<HTMLFormElement>("main form")];
  let first: Control | undefined;
  for (const kept of forms) {
    const form = here.find((it) => like(it) === kept.like);
    if (!form) continue;
    for (let it = form.closest("details"); it; it = it.parentElement?.closest("details") ?? null) it.open = true;
    first ??= fill(form, kept);
  }
  first?.focus();
  first?.scrollIntoView({ block: "center" });
}

/** The first field that was filled. */
function fill(form: HTMLFormElement, { fields }: Kept["forms"][number]): Control | undefined {
  const filled = controls(form).filter((control, place) => {
    const field = fields[place];
    if (field?.name !== control.name) return false;
    put(control, field);
    return true;
  });
  return filled[0];
}

/** As if it were typed: whoever listens to the field hears it. */
function put(control: Control, { value, isOn }: Field): void {
  if (isTick(control)) {
    if (control.checked !== isOn) control.click();
    return;
  }
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
  own?.set?.call(control, value);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}

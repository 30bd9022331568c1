/** What travels with a form unseen. */
export function HiddenFields({ of }: { of: readonly { readonly name: string; readonly value: string }[] }) {
  return of.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />);
}

import { useId } from "react";
import { Icon } from "./icon";

type Props = {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly text: string }[];
  initial?: string;
  error?: string | null;
};

/** One of a few. Where there is only one there is nothing to choose. */
export function Select({ name, label, options, initial, error = null }: Props) {
  const id = useId();
  const [only] = options;
  if (only && options.length === 1) return <input type="hidden" name={name} value={only.value} />;
  return (
    <div className={error !== null ? "field short bad" : "field short"}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={initial} aria-invalid={error !== null || undefined}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {error !== null && (
        <span className="err">
          <Icon id="unmet" /> {error}
        </span>
      )}
    </div>
  );
}

import { useId } from "react";
import { Icon } from "./icon";

type Props = {
  /** Where something else leads to it. */
  id?: string;
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly text: string }[];
  initial?: string;
  error?: string | null;
};

/** One of a few. Where there is only one there is nothing to choose. */
export function Select({ id: given, name, label, options, initial, error = null }: Props) {
  const made = useId();
  const id = given ?? made;
  const [only] = options;
  if (only && options.length === 1) return <input type="hidden" name={name} value={only.value} />;
  return (
    <div className={error !== null ? "field short bad" : "field short"}>
      <label htmlFor={id}>{label}</label>
      {/* React gives a select its default once: with another it is another select, or a sent form would forget the choice. */}
      <select
        key={initial}
        id={id}
        name={name}
        defaultValue={initial}
        aria-invalid={error !== null || undefined}
        aria-describedby={error !== null ? `${id}-wrong` : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {error !== null && (
        <span className="err" id={`${id}-wrong`}>
          <Icon id="unmet" /> {error}
        </span>
      )}
    </div>
  );
}

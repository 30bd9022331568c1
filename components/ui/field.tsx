import { type ReactNode, useId } from "react";
import { Icon } from "./icon";

type Props = {
  /** Where something else leads to the field. */
  id?: string;
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  initial?: string;
  placeholder?: string;
  required?: boolean;
  type?: "text" | "url" | "number" | "email" | "date";
  rows?: number;
  mono?: boolean;
  className?: string;
  max?: number;
};

/** A label, its field, and what is wrong with it. */
export function Field(props: Props) {
  const { label, hint, error = null, rows, mono = false, className = "", initial, max, ...rest } = props;
  const made = useId();
  const id = props.id ?? made;
  const wrong = `${id}-wrong`;
  const input = {
    ...rest,
    id,
    defaultValue: initial,
    maxLength: max,
    className: mono ? "mono" : undefined,
    "aria-invalid": error !== null || undefined,
    "aria-describedby": error !== null ? wrong : undefined,
  };
  return (
    <div className={`field ${error !== null ? "bad" : ""} ${className}`.trim()}>
      <label htmlFor={id}>
        {label} {hint && <span className="hint">{hint}</span>}
      </label>
      {rows ? <textarea {...input} rows={rows} /> : <input type="text" {...input} />}
      {error !== null && (
        <span className="err" id={wrong}>
          <Icon id="unmet" /> {error}
        </span>
      )}
    </div>
  );
}

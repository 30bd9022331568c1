import { useState } from "react";
import type { KernelView } from "@/lib/domain/view/candidate-view";
import { Field } from "../ui/field";
import { Select } from "../ui/select";

const variants = [
  { value: "release", text: "release" },
  { value: "debug", text: "debug, which does not count" },
];

/** A kernel configuration by file or pasted, with what it is for. A file's text is put into the field, to be seen and sent. */
export function KernelFields({ view }: { view: KernelView }) {
  const [text, setText] = useState(view.text);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setText(await file.text());
    input.value = "";
  };
  return (
    <details className="kernel" id="kernel" open={view.isOpen || undefined}>
      <summary>{view.label}</summary>
      <p className="hint">{view.hint}</p>
      <div className="of">
        <Select
          name="arch"
          label="Architecture"
          options={view.arches.map((arch) => ({ value: arch, text: arch }))}
          initial={view.arch}
        />
        <Field name="series" label="Series" placeholder="4.9" initial={view.series} mono />
        <Select name="variant" label="Variant" options={variants} initial={view.variant} />
      </div>
      <div className="field">
        <label htmlFor="config">
          Configuration <span className="hint">pasted, or from a file</span>
        </label>
        <textarea
          id="config"
          name="config"
          className="mono"
          rows={6}
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
          placeholder="CONFIG_PANIC_ON_OOPS=y"
        />
        <input
          type="file"
          name="config-file"
          aria-label="A file with the configuration"
          onChange={(event) => void take(event.target)}
        />
      </div>
    </details>
  );
}

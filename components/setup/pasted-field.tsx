"use client";
import { startTransition, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import type { SetUpState } from "@/lib/domain/view/set-up-view";
import { Submit } from "../ui/submit";
import { PastedTable } from "./pasted-table";

const PAUSE = 400;

type Props = { state: SetUpState; send: (form: FormData) => void };

/** Where projects are pasted. After a pause in typing they are shown as they would be taken; by the button without script. */
export function PastedField({ state, send }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { pending } = useFormStatus();
  const isPressed = useRef(false);
  useEffect(() => {
    isPressed.current = pending;
  }, [pending]);
  // A press knows more than a look that was due: what it opens must not be closed by fields that were read before it.
  useEffect(() => {
    const form = field.current?.form;
    const stop = () => clearTimeout(timer.current);
    form?.addEventListener("submit", stop);
    return () => {
      form?.removeEventListener("submit", stop);
      stop();
    };
  }, []);
  const typed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const form = field.current?.form;
      if (!form) return;
      if (isPressed.current) return typed();
      const data = new FormData(form);
      data.set("press", "preview");
      startTransition(() => send(data));
    }, PAUSE);
  };
  return (
    <fieldset>
      <div className="field">
        <label htmlFor="projects">
          Which projects?{" "}
          <span className="hint">
            one a line: slug, repository, summary, maintainers. Paste again at any time; nothing is doubled
          </span>
        </label>
        <textarea
          id="projects"
          name="projects"
          rows={8}
          className="mono"
          ref={field}
          defaultValue={state.values.projects}
          onChange={typed}
          aria-describedby="pasted"
          spellCheck={false}
        />
      </div>
      <p className="actions after-note">
        <Submit as="button" busy="Reading…" name="press" value="preview">
          Preview
        </Submit>
      </p>
      <div id="pasted" role="status" className="take">
        {state.preview && <PastedTable view={state.preview} />}
      </div>
      <input type="hidden" name="seen" value={state.preview?.bad ?? ""} />
    </fieldset>
  );
}

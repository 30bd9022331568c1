"use client";
import { useActionState } from "react";
import type { HookView, SecretAction, SecretState } from "@/lib/domain/view/source-view";
import { CopyButton } from "../ui/copy-button";
import { Refusal } from "../ui/refusal";
import { Snippet } from "../ui/snippet";
import { Submit } from "../ui/submit";
import { Secret } from "./secret";

const idle: SecretState = { status: "idle" };

/** The webhook of one source: where the forge sends to, what is set there, and a secret that is shown once. */
export function WebhookStep({ project, hook, make }: { project: string; hook: HookView; make: SecretAction }) {
  const [state, action] = useActionState(make, idle);
  return (
    <li className="stack">
      <h3>The webhook of {hook.name}</h3>
      <div className="secret">
        <code>{hook.address}</code>
        <CopyButton text={hook.address} label="Copy address" />
      </div>
      <ul className="plainlist">
        {hook.settings.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {state.status === "made" && (
        <>
          <Secret secret={state.secret}>
            It is kept nowhere and not shown again.{" "}
            {state.before && `The one before is good beside it until ${state.before}.`}
          </Secret>
          <Snippet snippet={state.line} />
        </>
      )}
      {hook.secrets.map((said) => (
        <p className="small muted" key={said}>
          {said}
        </p>
      ))}
      <form action={action} className="stack">
        {state.status === "refused" && <Refusal sentence={state.sentence} />}
        <input type="hidden" name="project" value={project} />
        <input type="hidden" name="source" value={hook.source} />
        <div className="actions">
          <Submit busy="Making it…" as={hook.secrets.length > 0 ? "button" : "primary"}>
            {hook.secrets.length > 0 ? "Make a new secret" : "Make a secret"}
          </Submit>
          {hook.secrets.length > 0 && <span className="hint">The one in use stays good for 24 hours beside it.</span>}
        </div>
      </form>
    </li>
  );
}

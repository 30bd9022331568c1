"use client";
import { useActionState } from "react";
import type { OpenConnectView } from "@/lib/domain/view/connect-view";
import type { TokenAction, TokenState } from "@/lib/domain/view/settings-view";
import { Field } from "../ui/field";
import { HiddenFields } from "../ui/hidden-fields";
import { Refusal } from "../ui/refusal";
import { Snippet } from "../ui/snippet";
import { Submit } from "../ui/submit";
import { At } from "../ui/time";
import { Secret } from "./secret";

type Props = { view: OpenConnectView; name: string; make: TokenAction };
const idle: TokenState = { status: "idle" };

/** A token made right here, for this project and its CI alone; once it is there the snippets hold it. */
export function TokenStep({ view, name, make }: Props) {
  const [state, action] = useActionState(make, idle);
  const refused = state.status === "refused" ? state : null;
  const made = state.status === "made" ? state.token : null;
  const error = refused?.fields.find((field) => field.path === "name")?.message ?? null;
  const snippets = made?.snippets ?? view.snippets;
  return (
    <>
      <li className="stack">
        <h3>A token</h3>
        {made ? (
          <Secret secret={made.secret}>
            Slipway keeps its SHA-256 alone and cannot show it again. It is {made.name}, and good until{" "}
            <At moment={made.expires} />.
          </Secret>
        ) : (
          <form action={action} className="stack">
            {refused && <Refusal sentence={refused.sentence} />}
            <HiddenFields
              of={[
                { name: "project", value: view.project },
                { name: "way", value: view.way },
              ]}
            />
            <Field
              name="name"
              label="Its name"
              hint="where it will be used"
              className="short"
              initial={refused?.values.name ?? name}
              error={error}
              required
              max={60}
            />
            <div className="actions">
              <Submit busy="Making it…">Make a token</Submit>
              <span className="hint">
                It posts CI runs and candidates of {view.project}, in your name, for 90 days;{" "}
                <a href="/settings">Settings</a> lists yours.
              </span>
            </div>
          </form>
        )}
      </li>
      <li className="stack">
        <h3>{made ? "Send it" : "What is sent"}</h3>
        {snippets.map((snippet) => (
          <Snippet key={snippet.heading} snippet={snippet} />
        ))}
      </li>
    </>
  );
}

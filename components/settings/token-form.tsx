"use client";
import { useActionState } from "react";
import type { SettingsView, TokenAction, TokenState } from "@/lib/domain/view/settings-view";
import { Field } from "../ui/field";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Select } from "../ui/select";
import { Submit } from "../ui/submit";
import { TokenMade } from "./token-made";

const idle: TokenState = { status: "idle" };

/** Makes a token. What it is is said once, in place. */
export function TokenForm({ view, make }: { view: Pick<SettingsView, "projects" | "scopes">; make: TokenAction }) {
  const [state, action] = useActionState(make, idle);
  const refused = state.status === "refused" ? state : null;
  const error = (path: string) => refused?.fields.find((field) => field.path === path)?.message ?? null;
  return (
    <>
      {state.status === "made" && <TokenMade token={state.token} />}
      <Section heading="Make a token" id="new-token">
        <form action={action} className="stack take">
          {refused && <Refusal sentence={refused.sentence} />}
          <Field
            name="name"
            label="Name"
            hint="where it will be used"
            className="short"
            initial={refused?.values.name}
            error={error("name")}
            required
            max={60}
          />
          <Select
            name="project"
            label="Project"
            options={view.projects}
            initial={refused?.values.project}
            error={error("project")}
          />
          <Select
            name="scopes"
            label="May"
            options={view.scopes}
            initial={refused?.values.scopes}
            error={error("scopes")}
          />
          <div className="actions">
            <Submit busy="Making it…">Make a token</Submit>
          </div>
        </form>
      </Section>
    </>
  );
}

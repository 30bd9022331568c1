"use client";
import { useActionState } from "react";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import type { RegisterStep } from "@/lib/domain/view/source-view";
import { Fold } from "../criterion/fold";
import { Field } from "../ui/field";
import { HiddenFields } from "../ui/hidden-fields";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";

type Props = { project: string; step: RegisterStep; register: FormAction };

/** Registers whose CI may speak: the repository, and the workflow and environment that it is held to. */
export function RegisterSource({ project, step, register }: Props) {
  const [state, action] = useActionState(register, idle);
  const form = (
    <form action={action} className="stack">
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      <HiddenFields
        of={[
          { name: "project", value: project },
          { name: "forge", value: step.forge },
        ]}
      />
      <Field
        name="repository"
        label="Repository"
        hint="its path at the forge"
        className="short"
        mono
        required
        max={300}
        initial={typedIn(state, "repository", step.repository)}
        error={errorOf(state, "repository")}
      />
      <Field
        name="workflow"
        label="Workflow"
        hint={step.workflowHint}
        className="short"
        mono
        max={300}
        initial={typedIn(state, "workflow", step.workflow)}
        error={errorOf(state, "workflow")}
      />
      {step.hasEnvironment && (
        <Field
          name="environment"
          label="Environment"
          hint="may stay empty: any"
          className="short"
          mono
          max={255}
          initial={typedIn(state, "environment")}
          error={errorOf(state, "environment")}
        />
      )}
      {step.issuer !== null && (
        <Field
          name="issuer"
          label="Address of the GitLab"
          className="short"
          mono
          max={300}
          initial={typedIn(state, "issuer", step.issuer)}
          error={errorOf(state, "issuer")}
        />
      )}
      <div className="actions">
        <Submit as={step.there.length > 0 ? "button" : "primary"}>Register the source</Submit>
        <span className="hint">
          Under your name; anybody can read it. What ran before it counts no more than it did.
        </span>
      </div>
    </form>
  );
  return (
    <li className="stack">
      <h3>A source: whose runs are proved</h3>
      {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
      {step.there.map((said, place) => (
        <p key={place}>
          Registered: <Rich of={said} />
        </p>
      ))}
      {step.closed !== null ? (
        <p className="muted">{step.closed}</p>
      ) : step.there.length > 0 ? (
        <Fold className="another" begins={false}>
          <summary>Register another</summary>
          {form}
        </Fold>
      ) : (
        form
      )}
    </li>
  );
}

"use client";
import { useActionState } from "react";
import type { ChairView } from "@/lib/domain/view/chair-view";
import type { InvitationLine, InviteAction, InviteState } from "@/lib/domain/view/people-view";
import { CopyButton } from "../ui/copy-button";
import { Field } from "../ui/field";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Select } from "../ui/select";
import { Submit } from "../ui/submit";
import { At } from "../ui/time";
import { InvitationTable } from "./invitation-table";

type Props = {
  view: Pick<ChairView, "roles" | "of">;
  invitations: readonly InvitationLine[];
  act: InviteAction;
};
const idle: InviteState = { status: "idle" };

/** Invites somebody who has no account elsewhere: a role, and a link that is shown once. */
export function Invitations({ view, invitations, act }: Props) {
  const [state, action] = useActionState(act, idle);
  const refused = state.status === "refused" ? state : null;
  const of = (name: string) => ({
    name,
    initial: refused?.values[name],
    error: refused?.fields.find((field) => field.path === name)?.message ?? null,
  });
  return (
    <Section heading="Invite" id="invite" note="somebody without an account elsewhere, by a link">
      {state.status === "invited" && <Link {...state} />}
      {state.status === "revoked" && (
        <p className="recorded" role="status">
          <b>Revoked.</b> The link of {state.who} is good no more. The appointment stays until you end it.
        </p>
      )}
      {refused && <Refusal sentence={refused.sentence} />}
      <form action={action} className="stack take">
        <Field {...of("name")} label="Name" hint="as it stands on screens" required max={120} className="short" />
        <Field
          {...of("who")}
          label="Handle"
          hint="a short word for the log, such as jane"
          required
          max={80}
          className="short"
        />
        <Select
          {...of("role")}
          label="Role"
          options={[...view.roles, { value: "none", text: "what they hold already" }]}
        />
        <Select {...of("of")} label="Of" options={view.of} />
        <div className="actions">
          <Submit as="button" busy="Inviting…">
            Invite
          </Submit>
        </div>
      </form>
      {invitations.length > 0 && <InvitationTable invitations={invitations} action={action} />}
    </Section>
  );
}

function Link({ who, link, until, seq }: Extract<InviteState, { status: "invited" }>) {
  return (
    <div className="recorded stack" role="status">
      <p>
        <b>{seq === null ? "Invited." : `Recorded as entry ${seq}.`}</b> Send {who} this link. It is good once, until{" "}
        <At moment={until} />; Slipway cannot show it again.
      </p>
      <div className="secret">
        <code>{link}</code>
        <CopyButton text={link} label="Copy" primary />
      </div>
    </div>
  );
}

import type { FactKind } from "./fact";

export type Rule = {
  /** The kind of fact the act says. */
  readonly says: FactKind;
  /** `its reviewers`: the roles that the review criteria of the policy in force name. */
  readonly roles: readonly string[] | "anybody signed in" | "its reviewers";
  /** Roles whose holders may not: a maintainer never judges the own project. */
  readonly notIf?: readonly string[];
  /** The scope a token needs; without one, the act takes a person. */
  readonly scope?: "ci:write" | "project:write";
  /** The act as a refusal names it: "marking a criterion". */
  readonly done: string;
};

/**
 * Who may do what: role by act, of the project or channel concerned (quality.md, "What"). The table is data and a test
 * walks all of it over both doors. No row leads around the gate, the chair's least of all.
 */
export const permissions = {
  attest: { says: "attestation", roles: ["maintainer"], scope: "project:write", done: "marking a criterion" },
  "give-reason": { says: "reason", roles: ["maintainer"], scope: "project:write", done: "giving a reason" },
  "put-forward": {
    says: "revision",
    roles: ["maintainer", "ci"],
    scope: "ci:write",
    done: "putting a candidate forward",
  },
  "ask-for-review": { says: "review-request", roles: ["maintainer"], done: "asking for a review" },
  "edit-project": { says: "project", roles: ["maintainer", "chair"], done: "editing a project" },
  "tag-project": { says: "project", roles: ["chair"], done: "setting a tag that a policy names" },
  "register-project": { says: "project", roles: ["chair"], done: "registering a project" },
  accept: { says: "acceptance", roles: ["voter"], notIf: ["maintainer"], done: "accepting a claim" },
  review: { says: "review", roles: "its reviewers", notIf: ["maintainer"], done: "reviewing a candidate" },
  "record-ci": { says: "ci-run", roles: ["maintainer", "ci", "chair"], scope: "ci:write", done: "posting a CI run" },
  "record-reference": {
    says: "ci-run",
    roles: ["chair"],
    scope: "ci:write",
    done: "posting a run of a channel’s base",
  },
  "register-source": { says: "source", roles: ["maintainer", "chair"], done: "registering a source of CI" },
  "register-channel-source": { says: "source", roles: ["chair"], done: "registering a source of a channel’s CI" },
  "revoke-source": { says: "withdrawal", roles: ["maintainer", "chair"], done: "revoking a source of CI" },
  "revoke-channel-source": { says: "withdrawal", roles: ["chair"], done: "revoking a source of a channel’s CI" },
  "ask-waiver": { says: "waiver", roles: ["maintainer"], done: "asking for a waiver" },
  "grant-waiver": { says: "waiver", roles: ["voter"], notIf: ["maintainer"], done: "granting a waiver" },
  "revoke-waiver": { says: "waiver", roles: ["chair"], done: "revoking another’s waiver" },
  "take-back-waiver": { says: "waiver", roles: "anybody signed in", done: "revoking a waiver of one’s own" },
  withdraw: { says: "withdrawal", roles: "anybody signed in", done: "withdrawing an entry" },
  appoint: { says: "appointment", roles: ["chair"], done: "appointing somebody" },
  "hand-over": { says: "hand-over", roles: "anybody signed in", done: "handing an appointment over" },
  "take-over": { says: "appointment", roles: "anybody signed in", done: "taking an appointment over" },
  "override-hand-over": { says: "hand-over", roles: ["chair"], done: "handing over what another holds" },
  "end-appointment": { says: "withdrawal", roles: ["chair"], done: "ending an appointment" },
  admit: { says: "decision", roles: ["chair"], notIf: ["maintainer"], done: "recording an admission" },
  remove: { says: "decision", roles: ["chair"], done: "removing a member" },
  "set-up": { says: "instance", roles: ["chair"], done: "setting the group up" },
  "make-channel": { says: "channel", roles: ["chair"], done: "making a channel" },
  "publish-policy": { says: "policy", roles: ["chair"], done: "publishing a policy" },
  "set-base": { says: "base", roles: ["chair"], done: "setting the base of a channel" },
  "move-clock": { says: "clock-moved", roles: "anybody signed in", done: "moving the clock" },
} as const satisfies Record<string, Rule>;

export type Act = keyof typeof permissions;

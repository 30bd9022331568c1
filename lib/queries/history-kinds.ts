import type { FactKind } from "../domain/fact";

/** What people call the kinds of entries. */
export const kindSaid: Readonly<Record<FactKind, string>> = {
  instance: "beginning",
  channel: "channel",
  policy: "policy",
  base: "base",
  kernel: "kernel",
  project: "project",
  revision: "candidate",
  meeting: "meeting",
  note: "note",
  "clock-moved": "clock moved",
  attestation: "criterion marked",
  acceptance: "second person’s word",
  reason: "reason",
  withdrawal: "withdrawal",
  review: "review",
  "review-request": "review asked for",
  source: "source of CI",
  "ci-run": "CI run",
  appointment: "appointment",
  "hand-over": "hand-over",
  decision: "decision",
  waiver: "waiver",
};

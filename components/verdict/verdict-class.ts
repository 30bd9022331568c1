import type { VerdictIs } from "@/lib/domain/view/mark";

export const verdictClass: Record<VerdictIs, string> = {
  ready: "is-ready",
  undetermined: "is-undetermined",
  "not ready": "is-notready",
  "on probation": "is-probation",
  "not evaluable": "is-noteval",
};
export const verdictGlyph: Record<VerdictIs, string> = {
  ready: "v-ready",
  undetermined: "v-undetermined",
  "not ready": "v-notready",
  "on probation": "v-probation",
  "not evaluable": "v-undetermined",
};

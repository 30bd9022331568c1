import type { FormAction } from "@/lib/domain/view/form-state";

/** The server actions a page offers for its criteria; only those that somebody signed in may use. */
export type CriterionActions = {
  readonly mark?: FormAction;
  readonly reason?: FormAction;
  readonly review?: FormAction;
  readonly accept?: FormAction;
  readonly withdraw?: FormAction;
  readonly askReview?: FormAction;
  readonly askWaiver?: FormAction;
  readonly grantWaiver?: FormAction;
  readonly revokeWaiver?: FormAction;
};

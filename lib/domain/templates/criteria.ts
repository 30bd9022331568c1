import type { CriterionOf } from "../criterion";

type Words = Pick<CriterionOf<"attested">, "key" | "short" | "group" | "title" | "why" | "how">;
type Shown = Words &
  Pick<CriterionOf<"attested">, "ask" | "evidence" | "validFor"> &
  Partial<Pick<CriterionOf<"attested">, "obligation" | "renew" | "secondPerson" | "naAllowed">>;

/** What a criterion is that a maintainer marks with evidence, of the project whatever its candidate. */
export const marked: Pick<
  CriterionOf<"attested">,
  "kind" | "binds" | "naAllowed" | "secondPerson" | "waivable" | "source" | "appliesTo"
> = {
  kind: "attested",
  binds: "project",
  naAllowed: false,
  secondPerson: false,
  waivable: true,
  source: [],
  appliesTo: [],
};

/** A criterion that a maintainer marks: a must, unless it is said to be less. */
export const shown = (said: Shown): CriterionOf<"attested"> => ({
  ...marked,
  obligation: "must",
  ...said,
});

type Passes = Words & Pick<CriterionOf<"ci">, "checks" | "maxAge"> & Partial<Pick<CriterionOf<"ci">, "obligation">>;

/** A criterion that CI alone answers, in the one place where it runs: the last run counts. */
export const passes = (said: Passes): CriterionOf<"ci"> => ({
  kind: "ci",
  obligation: "must",
  targets: [{ name: "default" }],
  origins: ["proved", "posted"],
  streak: 1,
  window: 1,
  maxFail: 0,
  waivable: false,
  source: [],
  appliesTo: [],
  ...said,
});

type Reviewed = Words & Pick<CriterionOf<"review">, "role" | "count">;

/** A criterion that reviewers of the candidate answer. */
export const reviewed = (said: Reviewed): CriterionOf<"review"> => ({
  kind: "review",
  obligation: "must",
  waivable: false,
  source: [],
  appliesTo: [],
  ...said,
});

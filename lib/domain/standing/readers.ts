import type { Criterion, CriterionKind, CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import { readAttested } from "./attested";
import { readCi } from "./ci";
import { readKernelCriterion } from "./kernel";
import { readManifestCriterion } from "./manifest";
import { readNeeds } from "./needs";
import { readReview } from "./review";
import { readSoak } from "./soak";
import type { Read } from "./standing";

type Readers = { readonly [K in CriterionKind]: (criterion: CriterionOf<K>, evidence: Evidence) => Read };

/** One reader for each kind of criterion; the compiler asks for the missing one. */
const readers: Readers = {
  attested: readAttested,
  ci: readCi,
  review: readReview,
  soak: readSoak,
  needs: readNeeds,
  manifest: (criterion, { candidate, base }) => readManifestCriterion(criterion, { revision: candidate, base }),
  kernel: (criterion, { candidate }) => readKernelCriterion(criterion, { revision: candidate }),
};

/** What the evidence says of one criterion, whatever its kind. */
export const readCriterion = <K extends CriterionKind>(
  criterion: CriterionOf<K> & Criterion,
  evidence: Evidence,
): Read => (readers[criterion.kind] as (criterion: Criterion, evidence: Evidence) => Read)(criterion, evidence);

import type { CriterionOf } from "../criterion";
import { durationOf, type Instant } from "../instant";
import type { AttestedDetail } from "../standing/detail";
import { isOpenMust, type Judged } from "../verdict";
import { waiversOf } from "../waivers";
import type { Action } from "./action";
import type { Ground } from "./ground";
import { maintainersOf, type People } from "./people";

type Attested = Judged & { readonly criterion: CriterionOf<"attested">; readonly detail: AttestedDetail };

/**
 * What people have to say for some attested criteria, each by itself:
 * 1. A claim that only waits for its second person is accepted: nothing is claimed twice.
 * 2. Else its criterion is claimed met, with the evidence that it demands, and accepted where that takes a second person. So a
 *    claim that says unmet or lacks its evidence, one that is disputed, too old, or of other content is answered by a new one:
 *    nobody is asked to take back what they said, and nobody to claim that a criterion does not apply.
 * 3. A not-applicable that waits is accepted too, but where nothing would be left that the project must show.
 */
export function claimsFor(open: readonly Judged[], ground: Ground, people: People): readonly Action[] {
  const attested = open.filter(isAttested);
  const others = ground.verdict.standings.filter((s) => s.is !== "not applicable" && !waitsAsNotApplicable(s));
  const isMustLeft = others.some((s) => s.counts && s.criterion.obligation === "must");
  const kept = isMustLeft ? undefined : attested.find((s) => waitsAsNotApplicable(s) && isOpenMust(s));
  return attested.flatMap((s) => actionsFor(s, s !== kept, ground, people));
}

const isAttested = (s: Judged): s is Attested => s.criterion.kind === "attested" && s.detail.of === "attested";

const waitsAsNotApplicable = ({ cause, detail }: Judged): boolean =>
  cause === "awaiting-review" && detail.of === "attested" && detail.claim?.claim === "not-applicable";

function actionsFor(s: Attested, mayAccept: boolean, ground: Ground, people: People): readonly Action[] {
  const { criterion, cause, detail, key } = s;
  if (cause === "awaiting-review" && detail.claim && mayAccept) {
    const { seq, by } = detail.claim;
    return [acceptance(key, seq, by, { people, after: [], notBefore: null })];
  }
  const after = criterion.binds === "content" && ground.isRenewed ? (["candidate"] as const) : [];
  const notBefore = notBeforeOf(criterion.validFor, ground);
  const claim: Action = {
    does: "claim",
    list: "yours",
    keys: [key],
    who: maintainersOf(people),
    after,
    notBefore,
    evidence: criterion.evidence,
    isOfContent: criterion.binds === "content",
    cause,
  };
  if (!criterion.secondPerson || mayAwait(s, ground)) return [claim];
  return [claim, acceptance(key, null, "", { people, after: ["claim"], notBefore })];
}

/** Whether a waiver that is in force lets a claim wait for its second person: it is met by less, and none is asked for. */
const mayAwait = ({ criterion, key }: Attested, { evidence }: Ground): boolean =>
  criterion.waivable &&
  waiversOf(evidence).some(
    ({ why, asked }) => why === null && asked.criteria.includes(key) && asked.causes.includes("awaiting-review"),
  );

type Around = { readonly people: People } & Pick<Action, "after" | "notBefore">;

const acceptance = (key: string, claim: number | null, by: string, { people, ...around }: Around): Action => ({
  does: "accept",
  list: "others",
  keys: [key],
  who: { role: "voter", people: people.othersOf("voter").filter((who) => who !== by) },
  ...around,
  claim,
  of: by,
});

/** Said at this instant or before, a claim is too old by the time the days have passed; null: said at once it is good. */
export const notBeforeOf = (validFor: string, { when, since }: Pick<Ground, "when" | "since">): Instant | null => {
  const last = when.now - (durationOf(validFor) ?? 0);
  return last >= since ? last : null;
};

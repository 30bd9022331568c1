import type { Criterion } from "@/lib/domain/criterion";
import type { FactOf } from "@/lib/domain/fact";
import { DAY } from "./durations";
import { authorOf, isSameContent, notWithdrawn, ofKind } from "./facts";
import type { Answer, Look } from "./look";
import { appointmentsAt, holds } from "./people";

type Step = FactOf<"waiver">;
export type Waiver = { readonly seq: number; readonly until: number };

/**
 * "Waiver: for one or more waivable criteria of a project and content, covering named causes, asked by a maintainer, granted
 * by two voters of other organisations at that time, with a reason, the risk, and an end at most 90 days away. Revocable."
 */
export function waiversFor(look: Look, criterion: Criterion, { is, cause }: Answer): readonly Waiver[] {
  if (!criterion.waivable || is === "met" || is === "not applicable") return [];
  return ofKind(look.own, "waiver").flatMap((asked) => {
    const { body } = asked;
    if (body.step !== "ask" || body.channel !== look.channel) return [];
    const covers = body.criteria.includes(criterion.key) && body.causes.some((it) => it === cause);
    const isOfCandidate = isSameContent(body.content, look.candidate?.body);
    const isByMaintainer = holds(look.facts, authorOf(asked), "maintainer", look, asked.at);
    const until = Math.min(Date.parse(body.until), asked.at + LONGEST);
    if (!covers || !isOfCandidate || !isByMaintainer || look.now >= until) return [];
    return isRevoked(look, asked) || !isGranted(look, asked) ? [] : [{ seq: asked.seq, until }];
  });
}

const LONGEST = 90 * DAY;

const stepsOn = (look: Look, asked: Step, step: "grant" | "revoke"): readonly Step[] =>
  notWithdrawn(ofKind(look.own, "waiver"), look.facts).filter(
    ({ body }) => body.step !== "ask" && body.step === step && body.waiver === asked.seq,
  );

const isRevoked = (look: Look, asked: Step): boolean =>
  stepsOn(look, asked, "revoke").length > 0 || notWithdrawn([asked], look.facts).length === 0;

/** Two, by different people of organisations that differ from each other's and from the asker's. */
function isGranted(look: Look, asked: Step): boolean {
  const good = stepsOn(look, asked, "grant").filter((grant) => isGoodGrant(look, asked, grant));
  // Who changes organisation is still one person; who stands for two has spoken for both.
  return good.some((one) =>
    good.some(
      (other) =>
        authorOf(one) !== authorOf(other) &&
        !housesAt(look, authorOf(one), one.at).some((it) => housesAt(look, authorOf(other), other.at).includes(it)),
    ),
  );
}

/** "voters of other organisations at that time": neither the asker nor a maintainer of the project at that instant. */
function isGoodGrant(look: Look, asked: Step, grant: Step): boolean {
  const by = authorOf(grant);
  if (by === authorOf(asked) || holds(look.facts, by, "maintainer", look, grant.at)) return false;
  if (!holds(look.facts, by, "voter", look, grant.at)) return false;
  const ofAsker = housesAt(look, authorOf(asked), asked.at);
  return !housesAt(look, by, grant.at).some((it) => ofAsker.includes(it));
}

/** For which organisations somebody speaks; one without stands for nobody else's. */
function housesAt(look: Look, who: string | null, at: number): readonly string[] {
  const own = appointmentsAt(look.facts, at, look).filter(({ body }) => body.who === who);
  const named = own.flatMap(({ body }) => (body.organisation?.trim() ? [body.organisation.trim().toLowerCase()] : []));
  return named.length > 0 ? named : [`${who} alone`];
}

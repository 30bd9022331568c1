"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { signedIn } from "@/lib/auth/speaker";
import { publishedSaid } from "@/lib/domain/explain/policy-versions";
import { elsewhenSaid } from "@/lib/domain/explain/tense";
import { TriedDraft } from "@/lib/domain/policy-bounds";
import { Refusal } from "@/lib/domain/refusal";
import { tenseOf } from "@/lib/domain/tense";
import type { DraftPolicyState } from "@/lib/domain/view/draft-policy-view";
import { parsed } from "@/lib/http/body";
import { dear } from "@/lib/http/dear";
import { takenFrom } from "@/lib/http/edited-policy";
import { refusalOf } from "@/lib/http/problem";
import { textIn } from "@/lib/http/typed-rows";
import { look } from "@/lib/log/look";
import { perform } from "@/lib/log/perform";
import { draftDigest, draftPolicyBegun, draftTried } from "@/lib/queries/draft-policy";
import { publishPolicy } from "@/lib/verbs/publish-policy";
import { turned, valuesIn } from "./pressed";

const Whole = z.object({ policy: TriedDraft });
const NOT_PUBLISHED = "Not published";

/** One press of the form of a draft: turned, tried, or published by the chair. What was typed is kept. */
export async function pressDraft(before: DraftPolicyState, form: FormData): Promise<DraftPolicyState> {
  const press = textIn(form, "press");
  const channel = textIn(form, "channel");
  const typed: DraftPolicyState = { ...before, values: valuesIn(form), ...cleared };
  try {
    const seen = await look(textIn(form, "at") || null);
    const now = { ...typed, follows: draftPolicyBegun(seen, channel).follows };
    if (press === "again") return draftPolicyBegun(seen, channel);
    const other = turned(press, typed.values);
    if (other) return { ...now, ...other };
    const lead = press === "publish" ? NOT_PUBLISHED : "Not tried";
    const draft = takenFrom(typed.values, lead, (policy) => parsed(Whole, { policy }, lead)).policy;
    const tried = { ...now, result: await dear(() => draftTried(seen, channel, draft)) };
    if (press !== "publish") return tried;
    if (!seen.isNow) throw new Refusal("bad-input", `${NOT_PUBLISHED}. ${elsewhenSaid(tenseOf(seen))}`);
    const follows = Number(textIn(form, "follows"));
    return await published(tried, { channel, follows, draft, of: textIn(form, "of") });
  } catch (failure) {
    return refused(typed, failure);
  }
}

const cleared = { refused: null, fields: [], result: null, recorded: null, opened: null } as const;

type Asked = {
  readonly channel: string;
  readonly follows: number;
  readonly draft: z.infer<typeof TriedDraft>;
  readonly of: string;
};

/** Publishes a draft that was tried as it stands; another one is tried first, so that nobody publishes what they have not seen. */
async function published(tried: DraftPolicyState, { channel, follows, draft, of }: Asked): Promise<DraftPolicyState> {
  try {
    const speaker = await signedIn();
    if (!speaker)
      throw new Refusal(
        "not-signed-in",
        `${NOT_PUBLISHED}: you are not signed in any more. Sign in and press again; what you typed is kept here.`,
      );
    if (of !== draftDigest(draft))
      throw new Refusal(
        "conflict",
        `${NOT_PUBLISHED}: it was changed since it was tried. What it would do now stands below; press again to publish it.`,
      );
    const { remark } = tried.values;
    const given = { channel, follows, policy: draft, ...(remark && { remark }) };
    const input = parsed(publishPolicy.input, given, NOT_PUBLISHED);
    const { recorded, answer } = await perform({ verb: publishPolicy, speaker, input });
    revalidatePath("/", "layout");
    const seq = recorded.at(-1)?.seq;
    if (seq === undefined)
      throw new Refusal("conflict", `${NOT_PUBLISHED}: it asks the very same as version ${answer.version}.`);
    const sentence = publishedSaid(channel, answer.version);
    return { ...tried, result: null, recorded: { seq, sentence, href: `/channels/${channel}/policy` } };
  } catch (failure) {
    return refused(tried, failure);
  }
}

function refused(state: DraftPolicyState, failure: unknown): DraftPolicyState {
  const refusal = refusalOf(failure);
  if (!refusal) throw failure;
  return { ...state, refused: refusal.sentence, fields: refusal.fields };
}

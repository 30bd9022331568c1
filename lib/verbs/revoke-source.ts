import { z } from "zod";
import type { Seq } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { allow, say, type Whose } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import { sourcesIn } from "../domain/trust";
import { EntryNumber } from "../domain/whole-number";
import { verb } from "./verb";

const RevokeSource = z.strictObject({ source: EntryNumber, text: z.string().trim().max(2000).optional() });
type RevokeSource = z.infer<typeof RevokeSource>;

/**
 * A source may not speak any more, from now on: by a maintainer of its project or the chair, of a channel's by the chair alone.
 * What it told before stays as it is: no failure is lifted by it.
 */
export const revokeSource = verb<RevokeSource, { readonly entries: readonly Seq[]; readonly said: string }>({
  name: "revoke-source",
  input: RevokeSource,
  decide: (known, speaker, { source: seq, text }) => {
    const fact = known.entry(seq);
    if (!fact) throw new Refusal("not-found", `There is no entry ${seq}: the log has ${known.head}.`);
    if (fact.kind !== "source")
      throw new Refusal("not-found", `Not revoked: entry ${seq} is of kind ${fact.kind}, not source.`);
    const [scope, name = ""] = fact.stream.split(":");
    const whose: Whose = scope === "project" ? { project: name } : { channel: name };
    const act = scope === "project" ? "revoke-source" : "revoke-channel-source";
    const permit = allow(rolesIn(known, whose.project), speaker, act, whose, fact.stream, known.now);
    const revoked = sourcesIn(known.stream(fact.stream)).find((it) => it.seq === seq)?.revokedBy ?? null;
    if (revoked !== null)
      throw new Refusal("conflict", `Not revoked: entry ${seq} was revoked by entry ${revoked}. Nothing was changed.`);
    return {
      says: [say(permit, { fact: seq, ...(text && { text }) })],
      answer: (recorded) => ({
        entries: recorded.map((it) => it.seq),
        said: `${fact.body.repository} speaks for the CI of ${scope === "project" ? name : `the base of ${name}`} no more. What it told before stays.`,
      }),
    };
  },
});

import { z } from "zod";
import type { Seq } from "../domain/fact";
import { Commit, Line } from "../domain/facts/record";
import { type Known, newest, rolesIn } from "../domain/known";
import { dialectAt } from "../domain/manifest/dialects";
import type { Manifest } from "../domain/manifest/manifest";
import { allow, say } from "../domain/permit";
import { channelNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { usesOf } from "../domain/uses";
import { isSameValue } from "../formats/canonical";
import { readLinuxkitYml } from "../formats/linuxkit-yml";
import { verb } from "./verb";

const SetBase = z.strictObject({
  channel: z.string().optional(),
  yml: z.string().min(1, "Paste the yml that the channel is built on."),
  commit: Commit,
  path: Line(300),
  series: z.string().regex(/^\d{1,3}\.\d{1,3}$/, "The kernel’s series, such as 4.9."),
});
type SetBase = z.infer<typeof SetBase>;
type Answer = { readonly channel: string; readonly entries: readonly Seq[] };

/** The chair sets what a channel is built on: the yml at a commit. Judged against from then on; an earlier base stays in the log. */
export const setBase = verb<SetBase, Answer>({
  name: "set-base",
  input: SetBase,
  decide: (known, speaker, { yml, ...input }) => {
    const channel = channelNamed(known, input.channel);
    const stream = `channel:${channel}` as const;
    const permit = allow(rolesIn(known), speaker, "set-base", { channel }, stream, known.now);
    if (!usesOf(known, channel).builds)
      throw new Refusal("conflict", `Not set: ${channel} builds nothing, so it has no base.`);
    const { commit, path, series } = input;
    const body = { id: `base-${commit.slice(0, 7)}`, commit, path, series, manifest: manifestIn(yml, path, known) };
    const before = newest(known, stream, "base")?.body;
    const isSame = before !== undefined && before.commit === commit && before.path === path && before.series === series;
    return {
      says: isSame && isSameValue(before.manifest, body.manifest) ? [] : [say(permit, body)],
      answer: (recorded) => ({ channel, entries: recorded.map((fact) => fact.seq) }),
    };
  },
});

/** The yml’s value. A base with a fault would put it into every project’s yml, so it is refused with each of its places. */
function manifestIn(yml: string, path: string, known: Known): Manifest {
  const { value, faults } = readLinuxkitYml(yml, { path, dialect: dialectAt(known.now) });
  if (faults.length === 0) return value;
  throw new Refusal(
    "bad-input",
    `Not set: this yml has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}, and every project would inherit ${faults.length === 1 ? "it" : "them"}.`,
    faults.map((fault) => ({
      path: fault.path,
      message: `${fault.place ? `Line ${fault.place.line}, column ${fault.place.column}: ` : ""}${fault.code.replaceAll("-", " ")}.`,
    })),
  );
}

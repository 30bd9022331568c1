import { z } from "zod";
import { sourceLimits } from "../domain/explain/source";
import type { Fact, Seq } from "../domain/fact";
import type { SourceBody } from "../domain/facts/evidence";
import { type Known, rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { sourcesIn } from "../domain/trust";
import { NO_ISSUER, sourceBody, sourceFields } from "./source-in";
import { verb } from "./verb";

const ONE = "Name the project whose CI it is, or the channel whose base.";
const RegisterSource = z.strictObject({
  project: z.string().optional(),
  channel: z.string().optional(),
  ...sourceFields,
});
type RegisterSource = z.infer<typeof RegisterSource>;

type SourceAnswer = { readonly entries: readonly Seq[]; readonly source: Seq; readonly said: string };

/**
 * A repository may speak for a project's CI, or for that of a channel's base, from now on: by a maintainer or the chair, of a
 * channel by the chair alone. What ran before it counts no more than it did. Ended by revoking it.
 */
export const registerSource = verb<RegisterSource, SourceAnswer>({
  name: "register-source",
  input: RegisterSource,
  decide: (known, speaker, { project, channel, ...fields }) => {
    const { stream, whose, called } = whoseSource(known, project, channel);
    const act = whose.project === undefined ? "register-channel-source" : "register-source";
    const permit = allow(rolesIn(known, whose.project), speaker, act, whose, stream, known.now);
    const body = sourceBody(fields);
    if (!body) throw new Refusal("bad-input", `Not recorded: ${NO_ISSUER}`, [{ path: "issuer", message: NO_ISSUER }]);
    const there = sourcesIn(known.stream(stream)).find((it) => it.revokedBy === null && isSame(it.body, body));
    if (there)
      throw new Refusal(
        "conflict",
        `Not recorded: ${body.repository} may speak for the CI of ${called} already, as entry ${there.seq} says.`,
      );
    return {
      says: [say(permit, body)],
      answer: (recorded) => ({
        entries: recorded.map(({ seq }) => seq),
        source: recorded[0]?.seq ?? 0,
        said: `${body.repository} may speak for the CI of ${called} from now on${sourceLimits(body)}.`,
      }),
    };
  },
});

/** Of which project or channel it is; exactly one is named. */
function whoseSource(known: Known, project: string | undefined, channel: string | undefined) {
  if ((project === undefined) === (channel === undefined))
    throw new Refusal("bad-input", `Not recorded: ${ONE}`, [{ path: "project", message: ONE }]);
  if (project !== undefined) {
    projectNamed(known, project);
    return { stream: `project:${project}` as Fact["stream"], whose: { project }, called: project };
  }
  const name = channelNamed(known, channel);
  const whose: { readonly project?: string; readonly channel: string } = { channel: name };
  return { stream: `channel:${name}` as Fact["stream"], whose, called: `the base of ${name}` };
}

const isSame = (a: SourceBody, b: SourceBody): boolean =>
  a.issuer === b.issuer &&
  a.repository.toLowerCase() === b.repository.toLowerCase() &&
  a.workflow === b.workflow &&
  a.environment === b.environment;

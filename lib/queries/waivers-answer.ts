import { waiverStandsSaid } from "../domain/explain/waiver";
import { textOf } from "../domain/instant";
import { channelNamed, judged, policyOf, projectNamed } from "../domain/project";
import { organisationsIn, type Waiver } from "../domain/waivers";
import { coveredBy, matchedBy, type WaiversKnown, waiversKnown } from "../domain/waivers-known";
import type { Look } from "../log/look";
import { readerOf } from "./reader";

/** Every waiver that was asked for, of a project or of all, in its own channel; each is told when its turn comes. */
export function waiverLines(look: Look, project?: string, channel?: string) {
  if (project !== undefined) projectNamed(look, project);
  const channels = channel === undefined ? look.channels() : [channelNamed(look, channel)];
  const projects = project === undefined ? [...look.projects()].sort() : [project];
  const judgedIn = channels.filter((name) => policyOf(look, name));
  return projects
    .filter((slug) => look.stream(`project:${slug}`).some((fact) => fact.kind === "waiver"))
    .flatMap((slug) => judgedIn.map((name) => ({ slug, name, known: waiversKnown(look, slug, name, look.when) })))
    .flatMap(({ slug, name, known }) =>
      known.waivers
        .filter(({ asked }) => asked.channel === name)
        .map((waiver) => ({ key: String(waiver.seq), line: () => lineOf(look, slug, waiver, known) })),
    );
}

/** One waiver as the API tells it. */
function lineOf(look: Look, project: string, waiver: Waiver, { evidence }: WaiversKnown) {
  const { asked, revoked, why } = waiver;
  const verdict = judged(look, project, asked.channel, look.when);
  const organisations = organisationsIn(waiver, evidence);
  const matches = matchedBy(waiver, verdict);
  return {
    id: waiver.seq,
    project,
    channel: asked.channel,
    criteria: asked.criteria,
    causes: asked.causes,
    content: asked.content,
    reason: asked.text,
    risk: asked.risk,
    askedBy: waiver.by,
    askedAt: textOf(waiver.at),
    until: textOf(waiver.until),
    inForce: why === null,
    /** Why it does not hold; null while it is in force. */
    why,
    said: waiverStandsSaid(waiver, { organisations, matches: matches.length > 0 }, readerOf(look, project)),
    covers: coveredBy(waiver, verdict),
    matches,
    grants: waiver.grants.map((it) => ({
      entry: it.seq,
      by: it.by,
      organisation: it.organisations.join(" and ") || null,
      at: textOf(it.at),
      counts: it.why === null,
      why: it.why,
    })),
    revoked: revoked && { entry: revoked.seq, by: revoked.by, at: textOf(revoked.at), text: revoked.text },
  };
}

import { db } from "../db/client";
import { liveSecrets } from "../db/webhook-secrets";
import { authorSaid } from "../domain/explain/author";
import { secretSaid, sourceForge, sourceHeldTo } from "../domain/explain/source";
import { inTense } from "../domain/explain/tense";
import type { Fact } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { kindIn } from "../domain/streams";
import { tenseOf } from "../domain/tense";
import { type RegisteredSource, sourcesIn } from "../domain/trust";
import { agoText, deadlineText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { SourceLine, SourcesView } from "../domain/view/source-view";
import type { Look } from "../log/look";
import type { ProjectLook } from "./project";
import { entryLink, readerOf } from "./reader";

/** The sources of a project as known at the instant looked at, and the secrets of their webhooks that are good now. */
export type SourcesKnown = {
  readonly all: readonly RegisteredSource[];
  readonly secrets: ReadonlyMap<number, readonly string[]>;
};

/** Gathers them; of another instant no secret is told, for they are no part of the log. */
export async function sourcesKnown({ look, slug }: Pick<ProjectLook, "look" | "slug">): Promise<SourcesKnown> {
  const all = sourcesIn(look.stream(`project:${slug}`));
  const live = look.isNow ? all.filter(({ revokedBy }) => revokedBy === null).map(({ seq }) => seq) : [];
  const rows = await liveSecrets(db(), live);
  const said = (at: Date) => agoText(at.getTime() + look.offset, look.now);
  const secrets = new Map<number, string[]>();
  for (const { source, createdAt, usedAt, endsAt } of rows) {
    const ends = endsAt && deadlineText(endsAt.getTime() + look.offset, look.now);
    const own = secretSaid({ made: said(createdAt), used: usedAt && said(usedAt), ends });
    secrets.set(source, [...(secrets.get(source) ?? []), own]);
  }
  return { all, secrets };
}

/** Who may speak for a project's CI, those that may no more at the end; revoked by who may. */
export function sourcesView({ all, secrets }: SourcesKnown, at: ProjectLook): SourcesView {
  const { look, slug, viewer } = at;
  const mayRevoke = look.isNow && may(rolesIn(look, slug), viewer, "revoke-source", { project: slug }, look.now);
  const sorted = [...all].sort((a, b) => Number(a.revokedBy !== null) - Number(b.revokedBy !== null) || b.seq - a.seq);
  return {
    lines: sorted.map((source) => lineOf(source, at, secrets.get(source.seq) ?? [], mayRevoke)),
    none:
      all.length > 0
        ? null
        : [`No source ${inTense(tenseOf(look), "was", "is", "will be")} registered: no forge proves a run of ${slug}.`],
  };
}

function lineOf(source: RegisteredSource, at: ProjectLook, secrets: readonly string[], mayRevoke: boolean): SourceLine {
  const { look, slug } = at;
  const { seq, body, revokedBy } = source;
  const runs = kindIn(look.stream(`project:${slug}`), "ci-run").filter(
    ({ body: { origin } }) => origin.is === "proved" && origin.source === seq,
  );
  const last = runs.at(-1);
  return {
    seq,
    name: body.repository,
    at: sourceForge(body),
    limits: sourceHeldTo(body),
    registered: ["Registered by ", ...entryBy(look.entry(seq), at)],
    heard: last
      ? [`Last run ${agoText(last.recordedAt, look.now)}, `, entryLink(look, last.seq)]
      : ["No run came of it yet"],
    revoked: revokedBy === null ? null : ["Revoked by ", ...entryBy(look.entry(revokedBy), at)],
    secrets,
    canRevoke: mayRevoke && revokedBy === null,
  };
}

/** "maintainer of wireguard 3 hours ago, entry 263". */
function entryBy(fact: Fact | undefined, { look, slug }: { look: Look; slug: string }): Rich {
  if (!fact) return ["nobody known"];
  const name = authorSaid(fact, readerOf(look, slug));
  return [`${name} `, { at: fact.at, text: agoText(fact.at, look.now) }, ", ", entryLink(look, fact.seq)];
}

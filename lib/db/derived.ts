import type { Fact, FactOf } from "../domain/fact";
import { attemptKeyParts, attemptsOf, byWeight } from "../domain/standing/attempts";
import type { Run } from "../domain/standing/leg";
import type { Db } from "./client";

/** Writes what is derived from new facts: Project, Revision, CiRun, and the clock's offset. Called in the append's transaction. */
export async function deriveFrom(db: Db, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts)
    if (fact.kind === "clock-moved") {
      const moved = BigInt(Date.parse(fact.body.to) - Date.parse(fact.body.from));
      await db.clock.update({ where: { id: 1 }, data: { offsetMs: { increment: moved } } });
    }
  await deriveProjects(db, facts);
  const revisions = facts.filter((fact) => fact.kind === "revision");
  if (revisions.length > 0)
    await db.revision.createMany({
      data: revisions.map(({ seq, stream, body }) => ({
        seq: BigInt(seq),
        project: projectOf(stream),
        commit: body.commit,
        tree: body.tree,
      })),
    });
  await deriveRuns(db, facts);
}

/** One row a project, its newest registration: in one statement, however many. */
async function deriveProjects(db: Db, facts: readonly Fact[]): Promise<void> {
  const newest = new Map<string, FactOf<"project">>();
  for (const fact of facts) if (fact.kind === "project" && fact.course === null) newest.set(fact.body.slug, fact);
  const rows = [...newest.values()];
  if (rows.length === 0) return;
  await db.$executeRaw`
    INSERT INTO project (slug, name, repository, seq)
    SELECT * FROM unnest(
      ${rows.map(({ body }) => body.slug)}::text[], ${rows.map(({ body }) => body.name)}::text[],
      ${rows.map(({ body }) => body.repository)}::text[], ${rows.map(({ seq }) => seq)}::bigint[])
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, repository = excluded.repository, seq = excluded.seq`;
}

/** One row an attempt, with the outcome that counts for it (decision.md, "CI as evidence", 2): in one statement, however many. */
async function deriveRuns(db: Db, facts: readonly Fact[]): Promise<void> {
  const rows = [...runsByProject(facts)].flatMap(([project, runs]) =>
    attemptsOf(runs).kept.map((run) => ({ project, ...attemptKeyParts(run), seq: run.seq, outcome: run.body.outcome })),
  );
  if (rows.length === 0) return;
  await db.$executeRaw`
    INSERT INTO ci_run (project, source, run_id, attempt, "check", target, seq, outcome)
    SELECT * FROM unnest(
      ${rows.map((row) => row.project)}::text[], ${rows.map((row) => row.source)}::text[],
      ${rows.map((row) => row.runId)}::text[], ${rows.map((row) => row.attempt)}::int[],
      ${rows.map((row) => row.check)}::text[], ${rows.map((row) => row.target)}::text[],
      ${rows.map((row) => row.seq)}::bigint[], ${rows.map((row) => row.outcome)}::text[])
    ON CONFLICT (project, source, run_id, attempt, "check", target)
    DO UPDATE SET seq = excluded.seq, outcome = excluded.outcome
    WHERE array_position(${[...byWeight]}::text[], excluded.outcome) > array_position(${[...byWeight]}::text[], ci_run.outcome)`;
}

function runsByProject(facts: readonly Fact[]): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>();
  for (const fact of facts) {
    if (fact.kind !== "ci-run" || !fact.stream.startsWith("project:")) continue;
    const project = projectOf(fact.stream);
    const list = runs.get(project);
    if (list) list.push(fact);
    else runs.set(project, [fact]);
  }
  return runs;
}

/**
 * What stands in each derived table, as one text each, the rows in an order of their own: to be compared with another time. Of the
 * spans, which are many, the digest of each row, and of the standings those that a row still holds.
 */
export async function derivedRows(db: Db): Promise<Readonly<Record<string, string>>> {
  const [row] = await db.$queryRaw<Record<string, string>[]>`
    SELECT (SELECT coalesce(string_agg(p::text, E'\n' ORDER BY slug), '') FROM project p) AS project,
           (SELECT coalesce(string_agg(r::text, E'\n' ORDER BY seq), '') FROM revision r) AS revision,
           (SELECT coalesce(string_agg(c::text, E'\n' ORDER BY c::text), '') FROM ci_run c) AS ci_run,
           (SELECT coalesce(string_agg(md5(s::text), E'\n' ORDER BY project, channel, n), '') FROM span s) AS span,
           (SELECT coalesce(string_agg(md5(s::text), E'\n' ORDER BY id), '') FROM span_standing s
             WHERE id IN (SELECT unnest(standings) FROM span)) AS span_standing`;
  return row ?? {};
}

/** Empties what is derived, to be written anew. The clock stays: it is a setting, moved by facts once. */
export async function dropDerived(db: Db): Promise<void> {
  await db.project.deleteMany({});
  await db.revision.deleteMany({});
  await db.ciRun.deleteMany({});
}

const projectOf = (stream: string): string => stream.slice("project:".length);

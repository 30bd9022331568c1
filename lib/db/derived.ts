import type { Fact } from "../domain/fact";
import { attemptKeyParts } from "../domain/standing/attempts";
import type { Db } from "./client";

/** Writes what is derived from new facts: Project, Revision, CiRun, and the clock's offset. Called in the append's transaction. */
export async function deriveFrom(db: Db, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts) {
    if (fact.kind === "project") {
      const { slug, name, repository } = fact.body;
      const row = { name, repository, seq: BigInt(fact.seq) };
      await db.project.upsert({ where: { slug }, create: { slug, ...row }, update: row });
    } else if (fact.kind === "clock-moved") {
      const moved = BigInt(Date.parse(fact.body.to) - Date.parse(fact.body.from));
      await db.clock.update({ where: { id: 1 }, data: { offsetMs: { increment: moved } } });
    }
  }
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
  for (const fact of facts) {
    if (fact.kind !== "ci-run" || !fact.stream.startsWith("project:")) continue;
    const key = { project: projectOf(fact.stream), ...attemptKeyParts(fact) };
    const row = { seq: BigInt(fact.seq), outcome: fact.body.outcome };
    await db.ciRun.upsert({
      where: { project_source_runId_attempt_check_target: key },
      create: { ...key, ...row },
      update: row,
    });
  }
}

/** Empties what is derived, to be written anew. The clock stays: it is a setting, moved by facts once. */
export async function dropDerived(db: Db): Promise<void> {
  await db.project.deleteMany({});
  await db.revision.deleteMany({});
  await db.ciRun.deleteMany({});
}

const projectOf = (stream: string): string => stream.slice("project:".length);

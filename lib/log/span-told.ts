import type { SpanRow } from "../db/span-rows";
import type { StandingRow } from "../db/span-write";
import { placeOf } from "../domain/explain/verdict";
import type { Fact, Seq } from "../domain/fact";
import type { Stretch } from "../domain/stretches";
import type { Judged, Verdict } from "../domain/verdict";
import { canonical, sha256, verdictDigest } from "../formats/canonical";

/** What of a verdict has no column and is no standing. */
type Rest = Omit<
  Verdict,
  "project" | "channel" | "outcome" | "standings" | "upTo" | "now" | "until" | "ignored" | "policy"
> & { readonly policy: Omit<Verdict["policy"], "value"> };

/** A stretch as a row, the next one's beginning as its end. It is to be `ended`: the table keeps nothing that was only looked at. */
export function rowOf(stretch: Stretch, n: number, to: number | null): SpanRow {
  const { from, by, since, turned, beside, verdict } = stretch;
  const { project, channel, outcome, standings, upTo, now, until, ignored: _, policy, ...rest } = verdict;
  const { value: __, ...policyRest } = policy;
  const { musts, open } = placeOf(verdict);
  const body: Rest = { ...rest, policy: policyRest };
  return {
    ...{ project, channel, n, from, to, by, since, turned, upTo, judged: now, until, outcome },
    digest: verdictDigest(verdict),
    policy: policy.seq,
    ...{ musts, open, met: musts - open },
    ...beside,
    search: [project, beside.name, beside.short].join(" ").toLowerCase(),
    standings: standings.map((standing) => standingRow(standing).id),
    body: canonical(body),
  };
}

/** Standings that say the same have one name, whatever project, channel or instant they are of: it is made of what they say. */
export function standingRow(standing: Judged): StandingRow {
  const before = named.get(standing);
  if (before) return before;
  const { criterion: _, ...said } = standing;
  const body = canonical(said);
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(sha256(body)) ?? [];
  const row = { id: parts.join("-"), body };
  named.set(standing, row);
  return row;
}

/** A span shares with the one before what it has in common: each is named once. */
const named = new WeakMap<Judged, StandingRow>();

/** The entry with a number, where there is one. */
type EntryOf = (seq: Seq) => Fact | undefined;

/** What rows are read with: what standings of these names say, and the entries of the policies. */
type Told = { readonly said: ReadonlyMap<string, string>; readonly entry: EntryOf };

/** Standings that have been read already, by `standingKey`: those that say the same are one. */
export type ReadStandings = Map<string, Judged>;

/** What a standing with its criterion is called: the digest of the policy's entry, the criterion's place in it, and its own name. */
export const standingKey = (policy: string, place: number, id: string): string => `${policy} ${place} ${id}`;

/** Reads rows as stretches; those that say the same share it. Their verdicts are as `pastOf` leaves them. */
export function stretchesIn(rows: readonly SpanRow[], told: Told, read: ReadStandings = new Map()): readonly Stretch[] {
  return rows.map((row): Stretch => {
    const { from, by, since, turned, name, short, membership, memberSince, boardFrom, rowFrom, known } = row;
    const beside = { name, short, membership, memberSince, boardFrom, rowFrom, known };
    return { from, by, since, turned, beside, verdict: verdictIn(row, told, read) };
  });
}

/** The verdict of a row, as `pastOf` leaves it: without what it looked at and did not use. */
export function verdictIn(row: SpanRow, { said, entry }: Told, read: ReadStandings = new Map()): Verdict {
  const policy = entry(row.policy);
  if (policy?.kind !== "policy") throw new Error(`Entry ${row.policy} is no policy: the spans are of another log.`);
  const { policy: policyRest, ...rest }: Rest = JSON.parse(row.body);
  const value = policy.body.policy;
  const standings = row.standings.map((id, place): Judged => {
    const key = standingKey(policy.digest, place, id);
    const before = read.get(key);
    if (before) return before;
    const [body, criterion] = [said.get(id), value.criteria[place]];
    if (body === undefined || !criterion) throw new Error(`A standing of ${row.project} is not there: ${id}.`);
    const standing: Judged = { ...JSON.parse(body), criterion };
    read.set(key, standing);
    return standing;
  });
  return {
    ...rest,
    project: row.project,
    channel: row.channel,
    outcome: row.outcome,
    standings,
    policy: { ...policyRest, value },
    upTo: row.upTo,
    now: row.judged,
    until: row.until,
    ignored: [],
  };
}

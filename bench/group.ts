import type { Speaker } from "../lib/domain/speaker";
import { perform } from "../lib/log/perform";
import { appoint } from "../lib/verbs/appoint";
import { attest } from "../lib/verbs/attest";
import { putForward } from "../lib/verbs/put-forward";
import { recordCiRuns } from "../lib/verbs/record-ci-runs";
import { review } from "../lib/verbs/review";
import { setUp } from "../lib/verbs/set-up";
import type { Verb } from "../lib/verbs/verb";

/** So many at a time: as many as share one turn of the log's lock. */
const TOGETHER = 64;

const person = (handle: string): Speaker => ({
  actor: { kind: "person", id: handle },
  via: null,
  handle,
  name: handle,
  token: null,
});
const act = <I, A>(handle: string, verb: Verb<I, A>, input: unknown) =>
  perform({ verb, speaker: person(handle), input: verb.input.parse(input) });

/**
 * Sets a group up by its verb with so many projects, and has most of them show a few things: up to four claims, and of two in
 * three a candidate with two runs. Into the database that `DATABASE_URL` names, which the first run of a real one has begun.
 */
export async function groupOf(projects: number, template = "open-source-project"): Promise<void> {
  const pasted = Array.from({ length: projects }, (_, place) => ({
    slug: slugOf(place),
    repository: `https://git.example.org/${slugOf(place)}`,
    summary: `does the ${place + 1}. thing`,
    maintainers: [makerOf(place)],
  }));
  await act("chair", setUp, { name: "Field tools", template, projects: pasted });
  await act("chair", appoint, { who: "reviewer", role: "voter", of: { instance: true } });
  for (let from = 0; from < projects; from += TOGETHER)
    await Promise.all(pasted.slice(from, from + TOGETHER).map((_, next) => shown(from + next)));
}

const slugOf = (place: number): string => `tool-${place + 1}`;
const makerOf = (place: number): string => `@maker-${(place % 97) + 1}`;
const hex = (place: number): string => (place + 1).toString(16).padStart(40, "0");

async function shown(place: number): Promise<void> {
  const [project, maker, commit] = [slugOf(place), makerOf(place), hex(place)];
  const url = `https://git.example.org/${project}/blob/${commit}/README`;
  const claims = ["readme", "licence", "security-contact", "maintainer"].slice(0, place % 5);
  for (const criterion of claims)
    await act(maker, attest, { project, criterion, ...(criterion === "maintainer" ? { text: maker } : { url }) });
  if (place % 3 === 0) return;
  await act(maker, putForward, { project, commit, tree: commit });
  for (const attempt of [1, 2])
    await act(maker, recordCiRuns, {
      project,
      check: "test",
      target: { name: "default" },
      revision: commit,
      runId: `run-${place}-${attempt}`,
      outcome: (place + attempt) % 4 === 0 ? "failed" : "passed",
    });
  if (place % 15 === 4) await act("reviewer", review, { project, accepts: true, text: "Built it, and tried it." });
}

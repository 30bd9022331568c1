import { smallGroup } from "@/lib/domain/templates/small-group";
import { parsed } from "@/lib/http/body";
import { perform } from "@/lib/log/perform";
import { admit, remove } from "@/lib/verbs/admit";
import { appoint } from "@/lib/verbs/appoint";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { attest } from "@/lib/verbs/attest";
import { putForward } from "@/lib/verbs/put-forward";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { review } from "@/lib/verbs/review";
import { setUp } from "@/lib/verbs/set-up";
import type { Verb } from "@/lib/verbs/verb";
import { withdraw } from "@/lib/verbs/withdraw";
import { aToken, person } from "./act";

/** The projects of a small group, each with what it has shown and whether CI passes; `@ab` looks after all but one. */
export const smallGroupProjects = ["charts", "parser", "site", "importer", "cli", "labels"] as const;
/** Who looks after them, by the handle of a forge; and somebody who looks after nothing. */
export const [maintainer, stranger] = ["@ab", "@cd"] as const;

const summaries = {
  charts: "draws the weekly figures",
  parser: "reads the exports",
  site: "the public pages",
  importer: "nightly import",
  cli: "the command line",
  labels: "prints the labels",
} as const;
type Slug = (typeof smallGroupProjects)[number];

/** A commit, and a tree, that are this project's alone. */
export const hashOf = (slug: Slug, of: "c" | "d"): string => `${smallGroupProjects.indexOf(slug)}${of}`.padEnd(40, of);

/**
 * A group of one's own, made by its verbs from the template *Small group* on the empty instance that `DATABASE_URL` names: two
 * projects are in, one was and is out again, one failed, one waits for a review, and one has nothing.
 */
export async function makeSmallGroup(): Promise<void> {
  const chair = person("chair");
  await says(setUp, chair, {
    name: "Tools of the house",
    template: smallGroup.key,
    projects: smallGroupProjects.map((slug) => ({
      slug,
      repository: `https://git.example.org/tools/${slug}`,
      summary: summaries[slug],
      maintainers: slug === "cli" ? [] : [maintainer],
    })),
  });
  await says(appoint, chair, { who: stranger, role: "release engineer", of: { channel: smallGroup.channel.name } });
  for (const slug of ["charts", "parser", "labels", "site", "importer"] as const) await forward(slug);
  for (const slug of ["charts", "parser", "labels"] as const) await accept(slug);
  await says(askForReview, person(maintainer), { project: "site", of: [stranger] });
  for (const project of ["charts", "parser", "labels"]) await says(admit, chair, { project, text: "It holds." });
  await says(remove, chair, { project: "labels", text: "Its printer is gone." });
  const [entry] = (await says(attest, person(maintainer), { project: "site", criterion: "licence", url: link }))
    .entries;
  await says(withdraw, person(maintainer), {
    fact: entry,
    kind: "attestation",
    project: "site",
    text: "The wrong file.",
  });
}

const link = "https://git.example.org/tools/blob/main/LICENCE";

async function forward(project: Slug): Promise<void> {
  const by = person(maintainer);
  await says(putForward, by, { project, commit: hashOf(project, "c"), tree: hashOf(project, "d") });
  for (const criterion of ["readme", "licence", "security-contact"])
    await says(attest, by, { project, criterion, url: link });
  if (project !== "importer") await says(attest, by, { project, criterion: "maintainer", text: "Ab" });
  await says(recordCiRuns, aToken(maintainer, ["ci:write"], project, `ci-of-${project}`), {
    project,
    check: "test",
    target: "default",
    revision: hashOf(project, "c"),
    tree: hashOf(project, "d"),
    runId: "7",
    outcome: project === "importer" ? "failure" : "success",
  });
}

const accept = (project: Slug) =>
  says(review, person(stranger), { project, accepts: true, text: "Ran it on last week’s figures." });

async function says<I, A>(verb: Verb<I, A>, speaker: ReturnType<typeof person>, input: unknown): Promise<A> {
  return (await perform({ verb, speaker, input: parsed(verb.input, input) })).answer;
}

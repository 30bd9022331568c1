import { z } from "zod";
import { appointmentsOf, inForce } from "../domain/appointments";
import type { Saying } from "../domain/fact";
import { Line, Link, Slug } from "../domain/facts/record";
import { handleText } from "../domain/handle";
import { textOf } from "../domain/instant";
import { type Known, newest, rolesIn } from "../domain/known";
import { LINES } from "../domain/pasted/lines";
import { allow, say } from "../domain/permit";
import { repositoryOf } from "../domain/repository";
import type { Speaker } from "../domain/speaker";

/** A project as it is pasted, read already: its maintainers by the handles of their forge. */
export const PastedProject = z.strictObject({
  slug: Slug,
  repository: Link.max(400).refine(
    (text) => repositoryOf(text) !== null,
    "Not a repository: a link to one, with its path.",
  ),
  summary: z.union([Line(400), z.literal("")]).default(""),
  maintainers: z
    .array(
      z
        .string()
        .regex(/^@[A-Za-z0-9][\w.-]{0,38}$/, "A handle, such as @ab.")
        .transform(handleText),
    )
    .max(10)
    .default([]),
});
export const PastedProjects = z
  .array(PastedProject)
  .max(LINES, `${LINES.toLocaleString("en-GB")} projects are the most at a time.`);
type PastedProject = z.infer<typeof PastedProject>;

/** What pasting comes to: what is new, and what was there already. Nothing is doubled, and nothing that stands is changed. */
export type Added = {
  readonly says: readonly Saying[];
  readonly added: readonly string[];
  readonly there: readonly string[];
  /** Maintainers that a project which was there gains. */
  readonly named: readonly { readonly project: string; readonly who: string }[];
};

/** The registrations and appointments that pasted projects make, with a permit for each. */
export function addedBy(known: Known, speaker: Speaker, projects: readonly PastedProject[]): Added {
  const roles = rolesIn(known);
  const says: Saying[] = [];
  const [added, there]: [string[], string[]] = [[], []];
  const named: { project: string; who: string }[] = [];
  const seen = new Set<string>();
  for (const project of projects) {
    const { slug } = project;
    const stream = `project:${slug}` as const;
    const isThere = seen.has(slug) || newest(known, stream, "project") !== undefined;
    (isThere ? there : added).push(slug);
    seen.add(slug);
    if (!isThere)
      says.push(say(allow(roles, speaker, "register-project", {}, stream, known.now), registration(project, known)));
    const held = appointmentsOf(known.stream(stream)).filter(
      (it) => it.role === "maintainer" && inForce(it, known.now),
    );
    for (const who of new Set(project.maintainers)) {
      if (held.some((it) => it.who === who) || named.some((it) => it.project === slug && it.who === who)) continue;
      const permit = allow(roles, speaker, "appoint", { project: slug }, stream, known.now);
      says.push(say(permit, appointment(who, slug, known)));
      if (isThere) named.push({ project: slug, who });
    }
  }
  return { says, added, there, named };
}

const registration = ({ slug, repository, summary }: PastedProject, known: Known) => ({
  slug,
  name: slug,
  short: inShort(summary),
  summary: summary || slug,
  repository,
  path: "",
  upstream: null,
  organisation: null,
  tags: [],
  leads: [],
  boardFrom: textOf(known.now),
  candidate: true,
});

const appointment = (who: string, project: string, known: Known) => ({
  who,
  name: who,
  role: "maintainer",
  of: { project },
  organisation: null,
  from: textOf(known.now),
  until: null,
});

const SHORT = 40;
/** The summary where the board has room for it; else its first words. */
const inShort = (summary: string): string =>
  summary.length <= SHORT ? summary : `${summary.slice(0, SHORT - 1).replace(/\s+\S*$/, "")}…`;

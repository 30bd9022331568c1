import { appointmentsOf, inForce } from "./appointments";
import { maintained } from "./entrants";
import { authorOf } from "./fact";
import { type Known, newest, rolesIn } from "./known";
import { policyOf } from "./project";
import { usesOf } from "./uses";
import type { Verdict } from "./verdict";

/** Something that set-up leaves for later, while the facts do not show it done. */
export type Later =
  | { readonly what: "people" }
  | { readonly what: "projects" }
  | { readonly what: "ci"; readonly project: string }
  | { readonly what: "maintainers"; readonly of: readonly string[] }
  | { readonly what: "security contact"; readonly key: string; readonly of: readonly string[] }
  | { readonly what: "base"; readonly channel: string };

/** The criterion that is asked after in the list, where a policy has it. */
const CONTACT = "security-contact";

/**
 * What is left after set-up, computed from the facts, so that an item goes away by being done: nobody but the chair has said
 * anything or holds an office; no project; no CI result though the policy asks for one; projects without a maintainer, or
 * without a security contact where that is asked; no base where the channel builds.
 */
export function laterOf(
  known: Known,
  channel: string,
  verdictOn: (slug: string) => Pick<Verdict, "standings"> | null,
): readonly Later[] {
  const policy = policyOf(known, channel)?.body.policy;
  if (!policy) return [];
  const projects = known.projects().filter((slug) => newest(known, `project:${slug}`, "project")?.body.candidate);
  const [first] = projects;
  const asksCi = policy.criteria.some((it) => it.kind === "ci");
  const unnamed = projects.filter((slug) => maintained(known, slug) === "by nobody");
  const contact = policy.criteria.find((it) => it.key === CONTACT);
  const without = contact ? projects.filter((slug) => isLeft(verdictOn(slug), contact.key)) : [];
  const isBuilt = newest(known, `channel:${channel}`, "base") !== undefined;
  return [
    ...(first === undefined ? [{ what: "projects" } as const] : []),
    ...(hasOthers(known, projects) ? [] : [{ what: "people" } as const]),
    ...(asksCi && first !== undefined && !projects.some((slug) => hasRun(known, slug))
      ? [{ what: "ci", project: first } as const]
      : []),
    ...(unnamed.length > 0 ? [{ what: "maintainers", of: unnamed } as const] : []),
    ...(contact && without.length > 0 ? [{ what: "security contact", key: contact.key, of: without } as const] : []),
    ...(usesOf(known, channel).builds && !isBuilt ? [{ what: "base", channel } as const] : []),
  ];
}

const hasRun = (known: Known, slug: string): boolean =>
  known.stream(`project:${slug}`).some((fact) => fact.kind === "ci-run");

/** Whether a criterion is still to be shown: its standing says so, as on the board. */
const isLeft = (verdict: Pick<Verdict, "standings"> | null, key: string): boolean => {
  const is = verdict?.standings.find((standing) => standing.key === key)?.is;
  return is === "unknown" || is === "unmet" || is === "stale";
};

/** Whether anybody but the chairs has said something, or was appointed to more than looking after a project. */
function hasOthers(known: Known, projects: readonly string[]): boolean {
  const appointments = appointmentsOf(rolesIn(known)).filter((it) => inForce(it, known.now));
  const chairs = new Set(appointments.filter((it) => it.role === "chair").map((it) => it.who));
  if (appointments.some((it) => !chairs.has(it.who))) return true;
  return projects.some((slug) =>
    known.stream(`project:${slug}`).some((fact) => {
      const author = authorOf(fact);
      return author !== null && !chairs.has(author);
    }),
  );
}

import { newest } from "../domain/known";
import { policyOf } from "../domain/project";
import { looksLikeRepository, repositoryIsNone, repositoryOf } from "../domain/repository";
import { dayText } from "../domain/view/moment";
import { plain } from "../domain/view/rich";
import type { SearchResultsView } from "../domain/view/search-view";
import type { Look } from "../log/look";
import { entrySaid } from "./entry-said";
import { linkTo, readerOf } from "./reader";

const MOST = 25;

/**
 * Projects, criteria and entries that hold what was sought, in their names or their words; at most 25 of each, newest
 * entries first. For the address of a repository: every project of it.
 */
export function search(look: Look, sought: string): SearchResultsView {
  if (looksLikeRepository(sought)) return ofRepository(look, sought.trim());
  const text = sought.trim().slice(0, 100);
  const holds = (...words: readonly string[]) => words.some((word) => word.toLowerCase().includes(text.toLowerCase()));
  return {
    sought: text,
    note: null,
    groups: [
      { name: "Projects", lines: projectsHolding(look, holds).slice(0, MOST) },
      { name: "Criteria", lines: criteriaHolding(look, holds).slice(0, MOST) },
      { name: "Entries", lines: entriesHolding(look, text, holds).slice(0, MOST) },
    ],
  };
}

/** The projects of one repository, all of them: one may hold many, each at a path of its own. */
function ofRepository(look: Look, sought: string): SearchResultsView {
  const repository = repositoryOf(sought);
  const lines = repository === null ? [] : projectsOf(look, repository);
  const note =
    repository === null ? repositoryIsNone(sought) : lines.length === 0 ? `No project is of ${repository}.` : null;
  return { sought: sought.slice(0, 200), note, groups: [{ name: "Projects", lines }] };
}

const projectsOf = (look: Look, repository: string): Lines =>
  look.projects().flatMap((slug) => {
    const project = newest(look, `project:${slug}`, "project")?.body;
    if (!project || repositoryOf(project.repository) !== repository) return [];
    const at = project.path === "" ? "" : ` (${project.path})`;
    return [{ href: linkTo(look, `/projects/${slug}`), text: slug, note: `${project.summary}${at}` }];
  });

type Holds = (...words: readonly string[]) => boolean;
type Lines = SearchResultsView["groups"][number]["lines"];

const projectsHolding = (look: Look, holds: Holds): Lines =>
  look.projects().flatMap((slug) => {
    const project = newest(look, `project:${slug}`, "project")?.body;
    if (!project || !holds(slug, project.name, project.short, project.summary, ...project.tags)) return [];
    return [{ href: linkTo(look, `/projects/${slug}`), text: slug, note: project.summary }];
  });

const criteriaHolding = (look: Look, holds: Holds): Lines =>
  look.channels().flatMap((channel) =>
    (policyOf(look, channel)?.body.policy.criteria ?? [])
      .filter((it) => holds(it.key, it.short, it.title, it.why, it.how))
      .map((it) => ({
        href: linkTo(look, `/channels/${channel}/policy`, {}, it.key),
        text: it.short,
        note: it.title,
      })),
  );

function entriesHolding(look: Look, text: string, holds: Holds): Lines {
  const asked = Number(/^(?:entry\s*)?(\d{1,9})$/i.exec(text)?.[1] ?? Number.NaN);
  const reader = readerOf(look);
  const lines: { href: string; text: string; note: string }[] = [];
  for (let seq = look.when.upTo; seq > 0 && lines.length < MOST; seq--) {
    const fact = look.entry(seq);
    if (!fact) continue;
    const said = plain(entrySaid(fact, reader, look.entry));
    if (seq !== asked && !holds(said)) continue;
    lines.push({
      href: linkTo(look, "/history", { entry: String(seq) }, `entry-${seq}`),
      text: `entry ${seq}`,
      note: `${dayText(fact.at, look.now)}, ${fact.stream.replace("project:", "")}: ${said}`,
    });
  }
  return lines;
}

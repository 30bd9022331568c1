import { grouped } from "../domain/explain/words";
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
/** So many entries are looked through, the newest: a search goes through no log of a million. */
const NEWEST = 20_000;

/**
 * Projects, criteria and entries that hold what was sought, in their names or their words; at most 25 of each, newest
 * entries first, of the newest 20,000. For the address of a repository: every project of it.
 */
export function search(look: Look, sought: string): SearchResultsView {
  if (looksLikeRepository(sought)) return ofRepository(look, sought.trim());
  const text = sought.trim().slice(0, 100);
  const holds = (...words: readonly string[]) => words.some((word) => word.toLowerCase().includes(text.toLowerCase()));
  return {
    sought: text,
    note:
      look.when.upTo > NEWEST
        ? `Of the ${grouped(look.when.upTo)} entries the newest ${grouped(NEWEST)} were looked through.`
        : null,
    groups: [
      { name: "Projects", lines: projectsHolding(look, holds) },
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

function projectsHolding(look: Look, holds: Holds): Lines {
  const lines: { href: string; text: string; note: string }[] = [];
  for (const slug of look.projects()) {
    const project = newest(look, `project:${slug}`, "project")?.body;
    if (!project || !holds(slug, project.name, project.short, project.summary, ...project.tags)) continue;
    if (lines.push({ href: linkTo(look, `/projects/${slug}`), text: slug, note: project.summary }) === MOST) break;
  }
  return lines;
}

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
  const places = Array.from({ length: Math.min(NEWEST, look.when.upTo) }, (_, back) => look.when.upTo - back);
  for (const seq of places.includes(asked) ? places : [...places, asked]) {
    const fact = look.entry(seq);
    if (!fact || lines.length === MOST) continue;
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

import { shortCommit } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { newest } from "../domain/known";
import type { Source } from "../domain/source";
import { dayText } from "../domain/view/moment";
import type { Piece, Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { meetingsOf } from "./meetings-known";
import { linkTo } from "./reader";

/** Files of the record stand in a folder of the state that they were found in. */
const DATED = /^\d{4}-\d{2}-\d{2}\//;

/** Where the SIG said so: "From projects/README.md, meeting of 7 June". Nothing where there is no source. */
export const sourcesSaid = (look: Look, sources: readonly Source[]): Rich =>
  sources.length === 0 ? [] : ["From ", ...sourcesListed(look, sources)];

/** The same sources one after another, each by a name that people use. */
export const sourcesListed = (look: Look, sources: readonly Source[]): Rich =>
  sources.flatMap((source, index) => [...(index === 0 ? [] : [", "]), sourceNamed(look, source)]);

/** One source; a meeting's notes lead to its page here, everything else to the record's repository. */
function sourceNamed(look: Look, source: Source): Piece {
  const { file, commit, path, pr, url, remark } = source;
  if (url) return { href: url, text: url.replace(/^https?:\/\/(www\.)?/, "") };
  const target = path ?? file?.replace(DATED, "");
  const meeting = target === undefined ? undefined : meetingWith(look, target);
  if (meeting)
    return {
      href: linkTo(look, `/meetings/${meeting.body.date}`),
      text: `meeting of ${dayText(meeting.at, look.now)}`,
    };
  const [text, place] = pr
    ? [`#${pr}`, `pull/${pr}`]
    : target
      ? [fileNamed(target, look), `blob/${commit ?? "master"}/${target}`]
      : commit
        ? [`commit ${shortCommit(commit)}`, `commit/${commit}`]
        : [remark ?? "no source", null];
  const repository = repositoryOf(look);
  return repository === null || place === null ? text : { href: `${repository}/${place}`, text };
}

/** The file a source names, as a link to it in the repository, whatever page tells of it here. */
export function sourceFile({ file, commit, path, remark }: Source, repository: string | null): Piece {
  const target = path ?? file?.replace(DATED, "");
  if (target === undefined) return remark ?? "no file";
  return repository ? { href: `${repository}/blob/${commit ?? "master"}/${target}`, text: target } : { code: target };
}

/** The repository that the record's files and commits are of: that of the first project. */
export function repositoryOf(look: Look): string | null {
  for (const slug of look.projects()) {
    const registration = newest(look, `project:${slug}`, "project");
    if (registration) return registration.body.repository;
  }
  return null;
}

const meetingWith = (look: Look, file: string): FactOf<"meeting"> | undefined =>
  meetingsOf(look).find((meeting) => meeting.body.source.some((source) => source.file === file));

/** "weekly report of 9 July", "summit of 19 June", or the file's own path. */
function fileNamed(path: string, look: Look): string {
  const [, day, kind] = /^reports\/(?:sig-security\/)?(\d{4}-\d{2}-\d{2})(-summit)?\.md$/.exec(path) ?? [];
  if (day === undefined) return path;
  const when = dayText(Date.parse(day), look.now);
  if (kind) return `summit of ${when}`;
  return path.includes("sig-security/") ? `notes of ${when}` : `weekly report of ${when}`;
}

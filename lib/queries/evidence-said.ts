import { shortCommit } from "../domain/explain/words";
import type { Source } from "../domain/policy";
import type { Judged } from "../domain/verdict";
import { dayText } from "../domain/view/moment";
import type { Piece, Rich } from "../domain/view/rich";
import type { ProjectLook } from "./project";
import { entryLink } from "./reader";

/** Where the SIG said so: each file or commit as a link, in the repository of the record. */
export function sourceSaid(sources: readonly Source[], repository: string): Rich {
  const links = sources.map((source) => linkOf(source, repository));
  return links.length === 0
    ? ["This group’s own."]
    : links.flatMap((link, index) => (index === 0 ? [link] : ["; ", link]));
}

export function linkOf({ file, commit, path, pr, url, remark }: Source, repository: string): Piece {
  const target = path ?? file?.replace(/^\d{4}-\d{2}-\d{2}\//, "");
  if (url) return { href: url, text: url };
  if (target && commit)
    return { href: `${repository}/blob/${commit}/${target}`, text: `${target} at ${shortCommit(commit)}` };
  if (commit) return { href: `${repository}/commit/${commit}`, text: pr ? `#${pr}` : `commit ${shortCommit(commit)}` };
  if (pr) return { href: `${repository}/pull/${pr}`, text: `#${pr}` };
  return target ? { href: `${repository}/blob/master/${target}`, text: target } : (remark ?? "no source");
}

/** What a standing rests on, in a line: the link or the words of the claim, with its entry; null where nothing is. */
export function evidenceSaid(s: Judged, { look }: ProjectLook): Rich | null {
  if (s.detail.of === "attested") {
    const { claim } = s.detail;
    if (!claim) return ["None yet."];
    const link: Rich = claim.url
      ? [
          { href: claim.url, text: claim.url.replace(/^https?:\/\/(www\.)?/, "").replace(/[0-9a-f]{33}(?=\/|$)/, "") },
          ", ",
        ]
      : [];
    return [...link, entryLink(look, claim.seq), ` of ${dayText(claim.at, look.now)}`];
  }
  if (s.used.length === 0) return null;
  return ["Rests on ", ...s.used.flatMap((seq, index): Rich => [index === 0 ? "" : ", ", entryLink(look, seq)])];
}

import type { BodyOf } from "./fact";
import { existing, type Known, newest } from "./known";
import { dialectAt } from "./manifest/dialects";
import { groupUses } from "./uses";

/** What a candidate has of what is known where it does not say it itself. */
export type TakenOver = {
  /** The path of its yml: the present candidate's, else the project's name. */
  readonly path: string;
  readonly dialect: ReturnType<typeof dialectAt>;
  /** This commit's own kernel material where it was put forward before, else the present candidate's. */
  readonly configurations: NonNullable<BodyOf<"revision">["configurations"]>;
  /** Whether anything is built of it: where nothing is, a candidate is its commit and its tree. */
  readonly builds: boolean;
};

/** What a candidate of a project takes over at this instant. */
export function takenOver(
  known: Known,
  { project, commit, tree }: { readonly project: string; readonly commit: string; readonly tree: string },
): TakenOver {
  const present = newest(known, `project:${project}`, "revision");
  const again = existing(known, `project:${project}`, "revision").find(
    ({ body }) => body.commit === commit && body.tree === tree,
  );
  return {
    path: present?.body.manifest?.path ?? `${project}.yml`,
    dialect: dialectAt(known.now),
    configurations: (again ?? present)?.body.configurations ?? [],
    builds: groupUses(known).builds,
  };
}

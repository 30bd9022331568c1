import { z } from "zod";
import { outcomeOf } from "../../domain/ci-words";
import type { ForgeEvent, JobTold } from "./event";
import { hostOf, RepositoryPath, Word } from "./fields";

/** The repository of every event of GitHub’s that has one. */
export const GithubRepository = z
  .object({ full_name: RepositoryPath, html_url: z.string().optional() })
  .transform((it): ForgeEvent["repository"] => ({ path: it.full_name, host: hostOf(it.html_url) }));

/** How far something has come, and what it came to. */
export const state = { status: Word.nullable(), conclusion: Word.nullable().optional() } as const;

/** The word that counts of the two, and what it means: the conclusion once there is one. */
export function stateOf(it: { status: string | null; conclusion?: string | null | undefined }): {
  readonly word: string;
  readonly outcome: JobTold["outcome"];
  readonly isDone: boolean;
} {
  const isDone = it.status === "completed";
  const word = (isDone ? it.conclusion : null) ?? it.status ?? "none";
  return { word, outcome: outcomeOf(word, "github"), isDone };
}

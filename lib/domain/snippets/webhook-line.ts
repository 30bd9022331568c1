import { isOnlyPlace, nameOfTarget, type Target } from "../target";
import type { SnippetView } from "../view/settings-view";

/** What a line for the terminal is filled in with, that sends what a forge would send. */
export type LineAsked = {
  readonly forge: "github" | "gitlab";
  /** Where the webhook sends to, with its source. */
  readonly address: string;
  readonly secret: string;
  readonly repository: string;
  /** Where the repository's page is; of GitLab, which tells its projects by it. */
  readonly host: string;
  readonly job: { readonly check: string; readonly target: Target };
  /** The candidate's commit; null: the one that the shell is in. */
  readonly commit: string | null;
};

/** One job that passed, told and signed as the forge would tell it: what works where no forge reaches. */
export const webhookLine = (asked: LineAsked): SnippetView => ({
  heading: "From a terminal",
  where: `tells that ${jobName(asked.job)} passed, signed with this secret`,
  text: asked.forge === "github" ? github(asked) : gitlab(asked),
});

const jobName = ({ check, target }: LineAsked["job"]): string =>
  isOnlyPlace(target) ? check : `${check} (${nameOfTarget(target).replaceAll(" / ", ", ")})`;

const ID = `'"$id"'`;
const sha = (commit: string | null): string => (commit === null ? `'"$(git rev-parse HEAD)"'` : commit);

const github = ({ address, secret, repository, job, commit }: LineAsked): string =>
  [
    "id=$(date +%s)",
    `body='{"action":"completed","repository":{"full_name":"${repository}"},`,
    `"workflow_job":{"id":${ID},"name":"${jobName(job)}","head_sha":"${sha(commit)}","status":"completed","conclusion":"success","html_url":null}}'`,
    `signed=$(printf %s "$body" | openssl dgst -sha256 -hmac '${secret}' | sed 's/.* //')`,
    `curl -sS '${address}' \\`,
    `  -H 'Content-Type: application/json' -H 'X-GitHub-Event: workflow_job' -H "X-GitHub-Delivery: terminal-$id" \\`,
    `  -H "X-Hub-Signature-256: sha256=$signed" -d "$body"`,
  ].join("\n");

const gitlab = ({ address, secret, repository, host, job, commit }: LineAsked): string =>
  [
    "id=$(date +%s)",
    `body='{"object_kind":"build","build_id":${ID},"build_name":"${jobName(job)}","build_status":"success","sha":"${sha(commit)}",`,
    `"project":{"path_with_namespace":"${repository}","web_url":"${host}/${repository}"}}'`,
    `curl -sS '${address}' \\`,
    `  -H 'Content-Type: application/json' -H 'X-Gitlab-Event: Job Hook' -H "X-Gitlab-Event-UUID: terminal-$id" \\`,
    `  -H 'X-Gitlab-Token: ${secret}' -d "$body"`,
  ].join("\n");

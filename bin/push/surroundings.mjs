import { execFileSync } from "node:child_process";
import { BadUsage } from "./usage.mjs";

/** @typedef {Record<string, string | undefined>} Variables */
/** @typedef {Record<string, string>} Run what is told of a run, by the fields of the API */

/**
 * A run as options say it, else variables of ours, else what GitHub Actions or GitLab CI knows of the job, else git. Throws
 * BadUsage for what nobody says.
 * @param {import("./options.mjs").Options} options
 * @param {Variables} variables
 * @param {(...words: string[]) => string} [git]
 * @returns {Run}
 */
export function runOf({ said, file }, variables, git = gitHere) {
  const job = jobOf(variables);
  const told = {
    project: said.project ?? (said.channel ? undefined : variables.SLIPWAY_PROJECT),
    channel: said.channel ?? (said.project ? undefined : variables.SLIPWAY_CHANNEL),
    check: said.check ?? variables.SLIPWAY_CHECK,
    target: said.target ?? variables.SLIPWAY_TARGET,
    runId: said["run-id"] ?? variables.SLIPWAY_RUN_ID ?? job.runId,
    attempt: said.attempt ?? (said["run-id"] ? undefined : job.attempt),
    url: said.url ?? job.url,
    observedAt: said["observed-at"],
    ...(file === null && { outcome: said.outcome ?? variables.SLIPWAY_OUTCOME ?? job.outcome }),
  };
  const run = /** @type {Run} */ (Object.fromEntries(Object.entries(told).filter(([, value]) => value)));
  need(run.project ?? run.channel, "--project SLUG, or --channel NAME for a run of the base");
  need(run.check, "--check NAME, such as build");
  if (file === null) need(run.outcome, "--outcome WORD, such as passed, or push junit FILE");
  need(run.runId, "--run-id ID: outside of GitHub Actions and GitLab CI nothing names the run");
  const revision = said.revision ?? job.revision ?? git("rev-parse", "HEAD");
  const tree = said.tree ?? variables.SLIPWAY_TREE ?? (said.path ? treeOf(revision, said.path, git) : undefined);
  return { ...run, revision, ...(tree && { tree }) };
}

/**
 * What the forge whose job this is knows of it. A job of GitLab that is run again is another job.
 * @param {Variables} v
 * @returns {{ runId?: string, attempt?: string, revision?: string, url?: string, outcome?: string }}
 */
function jobOf(v) {
  if (v.GITHUB_ACTIONS === "true" && v.GITHUB_RUN_ID) {
    const run = `${v.GITHUB_SERVER_URL}/${v.GITHUB_REPOSITORY}/actions/runs/${v.GITHUB_RUN_ID}`;
    const attempt = v.GITHUB_RUN_ATTEMPT ?? "1";
    return { runId: v.GITHUB_RUN_ID, attempt, revision: v.GITHUB_SHA, url: `${run}/attempts/${attempt}` };
  }
  if (v.GITLAB_CI && v.CI_JOB_ID)
    return { runId: v.CI_JOB_ID, attempt: "1", revision: v.CI_COMMIT_SHA, url: v.CI_JOB_URL, outcome: v.CI_JOB_STATUS };
  return {};
}

/**
 * The git tree of the project's folder at the revision.
 * @param {string} revision
 * @param {string} path
 * @param {(...words: string[]) => string} git
 */
function treeOf(revision, path, git) {
  if (!/^[0-9a-f]{7,64}$/i.test(revision))
    throw new BadUsage(`--revision ${revision} is no commit, so --path has no tree.`);
  return git("rev-parse", "--verify", `${revision}:${path.replace(/^\.\/|\/$/g, "").replace(/^\.$/, "")}`);
}

/**
 * @param {string | undefined} value
 * @param {string} what
 */
function need(value, what) {
  if (!value) throw new BadUsage(`push needs ${what}.`);
}

/** @param {string[]} words */
function gitHere(...words) {
  try {
    return execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch (error) {
    const said = /** @type {{ stderr?: string }} */ (error).stderr?.trim().split("\n")[0] ?? "git is not there";
    throw new BadUsage(`git ${words.join(" ")}: ${said}. Say --revision and --tree.`);
  }
}

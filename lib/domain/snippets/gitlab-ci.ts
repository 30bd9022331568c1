import type { Snippet, SnippetsAsked } from "./asked";
import { bodyOf, indented, type Job, jobsOf, put, putTarget, treeOf } from "./job";

/** A GitLab job that proves by its ID token whose it is: no secret is kept anywhere. */
export const gitlabProved = (asked: SnippetsAsked): Snippet => ({
  way: "gitlab-ci",
  shows: "proved",
  heading: "In a GitLab job",
  where: ".gitlab-ci.yml; the job’s image needs curl and git",
  text: job(asked, {
    keys: `id_tokens:\n  SLIPWAY_ID_TOKEN:\n    aud: ${asked.base}`,
    bearer: "$SLIPWAY_ID_TOKEN",
    run: [],
  }),
});

/** The same with a token in the project's CI/CD variables. */
export const gitlabPosted = (asked: SnippetsAsked): Snippet => ({
  way: "gitlab-token",
  shows: "posted",
  heading: "In a GitLab job, with a token",
  where: ".gitlab-ci.yml; keep the token as the masked variable SLIPWAY_TOKEN",
  text: job(asked, { keys: null, bearer: "$SLIPWAY_TOKEN", run: [["runId", put("$CI_JOB_ID")]] }),
});

type Told = {
  readonly keys: string | null;
  readonly bearer: string;
  readonly run: readonly (readonly [string, string])[];
};

function job(asked: SnippetsAsked, { keys, bearer, run }: Told): string {
  const jobs = jobsOf(asked);
  const body = bodyOf([
    [
      ["project", `"${asked.project}"`],
      ["check", put("$CHECK")],
      ["target", putTarget(jobs, "$TARGET")],
    ],
    [
      ["revision", put("$CI_COMMIT_SHA")],
      ["tree", treeOf(asked)],
    ],
    [...run, ["outcome", put("$CI_JOB_STATUS")], ["url", put("$CI_JOB_URL")]],
  ]);
  const script = [
    `curl -sS --fail-with-body --retry 3 "${asked.base}/api/v1/ci/runs" \\`,
    `  -H "Authorization: Bearer ${bearer}" -H 'Content-Type: application/json' \\`,
    `  -d ${body}`,
  ].join("\n");
  return `slipway:
  rules:
    - if: $CI_PIPELINE_SOURCE != "merge_request_event"
${indented(matrixOf(jobs), 2)}
${keys === null ? "" : `${indented(keys, 2)}\n`}  script:
    - make $CHECK
  after_script:
    - |
${indented(script, 6)}
`;
}

/** One job is said by its variables; GitLab makes a matrix of more. */
function matrixOf(jobs: readonly Job[]): string {
  const [first] = jobs;
  if (jobs.length === 1 && first)
    return ["variables:", ...variablesOf(first).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const checks = [...new Set(jobs.map(({ check }) => check))];
  const rows = checks.map((check) => {
    const targets = jobs.filter((it) => it.check === check).flatMap(({ target }) => target ?? []);
    return targets.length === 0
      ? `    - CHECK: [${check}]`
      : `    - CHECK: [${check}]\n      TARGET: [${targets.map(quoted).join(", ")}]`;
  });
  return ["parallel:", "  matrix:", ...rows].join("\n");
}

const variablesOf = ({ check, target }: Job): readonly (readonly [string, string])[] => [
  ["CHECK", check],
  ...(target === null ? [] : [["TARGET", quoted(target)] as const]),
];

const quoted = (text: string): string => `'${text}'`;

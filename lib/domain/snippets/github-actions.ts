import type { Snippet, SnippetsAsked } from "./asked";
import { bodyOf, indented, type Job, jobsOf, put, putTarget, treeOf } from "./job";

/** A workflow that proves by its ID token whose it is: no secret is kept anywhere. */
export const githubProved = (asked: SnippetsAsked): Snippet => ({
  way: "github-actions",
  shows: "proved",
  heading: "In a workflow of GitHub Actions",
  where: ".github/workflows/slipway.yml",
  text: workflow(asked, {
    permissions: ["contents: read", "id-token: write"],
    env: [],
    before: [
      `id_token=$(curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\`,
      `  "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=$SLIPWAY" | jq -r .value)`,
    ],
    bearer: "$id_token",
    run: [],
  }),
});

/** The same with a token in the repository's secrets. */
export const githubPosted = (asked: SnippetsAsked): Snippet => ({
  way: "github-token",
  shows: "posted",
  heading: "In a workflow of GitHub Actions, with a token",
  where: ".github/workflows/slipway.yml; keep the token as the repository’s secret SLIPWAY_TOKEN",
  text: workflow(asked, {
    permissions: ["contents: read"],
    env: [`SLIPWAY_TOKEN: ${expression("secrets.SLIPWAY_TOKEN")}`],
    before: [],
    bearer: "$SLIPWAY_TOKEN",
    run: [
      ["runId", put("$GITHUB_RUN_ID")],
      ["attempt", `'"$GITHUB_RUN_ATTEMPT"'`],
    ],
  }),
});

type Told = {
  readonly permissions: readonly string[];
  readonly env: readonly string[];
  /** What the shell does before it posts. */
  readonly before: readonly string[];
  readonly bearer: string;
  readonly run: readonly (readonly [string, string])[];
};

const expression = (text: string): string => `\${{ ${text} }}`;

/** Expressions stand in `env` alone: what is put into a script by them would be run. */
function workflow(asked: SnippetsAsked, { permissions, env, before, bearer, run }: Told): string {
  const jobs = jobsOf(asked);
  const target = putTarget(jobs, "$TARGET");
  const variables = [
    `SLIPWAY: ${asked.base}`,
    `CHECK: ${expression("matrix.check")}`,
    ...(target === null ? [] : [`TARGET: ${expression("matrix.target")}`]),
    `OUTCOME: ${expression("job.status")}`,
    ...env,
  ];
  const body = bodyOf([
    [
      ["project", `"${asked.project}"`],
      ["check", put("$CHECK")],
      ["target", target],
    ],
    [
      ["revision", put("$GITHUB_SHA")],
      ["tree", treeOf(asked)],
    ],
    run,
    [
      ["outcome", put("$OUTCOME")],
      ["url", put("$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID")],
    ],
  ]);
  const script = [
    ...before,
    `curl -sS --fail-with-body --retry 3 "$SLIPWAY/api/v1/ci/runs" \\`,
    `  -H "Authorization: Bearer ${bearer}" -H 'Content-Type: application/json' \\`,
    `  -d ${body}`,
  ].join("\n");
  return `name: slipway
on: [push, workflow_dispatch]
jobs:
  test:
    name: ${expression("matrix.check")}${target === null ? "" : ` / ${expression("matrix.target")}`}
    runs-on: ubuntu-latest
    permissions:
${indented(permissions.join("\n"), 6)}
    strategy:
      fail-fast: false
      matrix:
        include:
${indented(jobs.map(included).join("\n"), 10)}
    steps:
      - uses: actions/checkout@v5
      - name: What has to pass
        run: make ${expression("matrix.check")}
      - name: Tell Slipway
        if: always()
        env:
${indented(variables.join("\n"), 10)}
        run: |
${indented(script, 10)}
`;
}

const included = ({ check, target }: Job): string =>
  target === null ? `- check: ${check}` : `- { check: ${check}, target: ${quoted(target)} }`;

/** Quoted where yml would read it as something else than text. */
const quoted = (text: string): string => (/^[a-z_][\w.-]*(\/[\w.-]+)?$/i.test(text) ? text : `'${text}'`);

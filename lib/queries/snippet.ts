import { judged, policyOf } from "../domain/project";
import { isOnlyPlace, nameOfTarget } from "../domain/target";
import { isOpenMust } from "../domain/verdict";
import type { SnippetView } from "../domain/view/settings-view";
import { env } from "../env";
import type { Look } from "../log/look";

/** How to post a run with a token just made: all filled in with the project's own next job, commit and tree. It never throws. */
export function snippetsFor(look: Look, project: string, secret: string): readonly SnippetView[] {
  const job = nextJob(look, project);
  const revision = job.commit ?? worked("git rev-parse HEAD");
  const tree = job.tree ?? worked("git rev-parse HEAD:./");
  const runId = `try-${worked("date +%s")}`;
  const place = job.target === null ? {} : { target: job.target };
  const fields = { project, check: job.check, ...place, revision, tree, runId, outcome: "passed" };
  return [
    {
      heading: "From a shell",
      where: `tells that ${job.check}${job.target === null ? "" : ` on ${job.target}`} passed`,
      text: [
        `curl -sS ${env().address}/api/v1/ci/runs \\`,
        `  -H "Authorization: Bearer ${secret}" \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  -d '${JSON.stringify(fields)}'`,
      ].join("\n"),
    },
    { heading: "In a workflow", where: `.github/workflows/${project}.yaml`, text: workflow(project, job) },
  ];
}

/** What the shell works out, in the midst of a text in single quotes: they are closed before it and opened again. */
const worked = (command: string): string => `'$(${command})'`;

type Job = {
  readonly check: string;
  /** Null where there is only one place to run it. */
  readonly target: string | null;
  readonly commit: string | null;
  readonly tree: string | null;
};

/** The first job that the policy still asks of the project, on its candidate. */
function nextJob(look: Look, project: string): Job {
  const [channel] = look.channels();
  const verdict = channel !== undefined && policyOf(look, channel) ? judged(look, project, channel) : null;
  const legs = (verdict?.standings ?? [])
    .filter((s) => s.detail.of === "ci")
    .sort((a, b) => Number(isOpenMust(b)) - Number(isOpenMust(a)));
  const leg =
    legs.flatMap((s) => (s.detail.of === "ci" ? s.detail.legs : [])).find((it) => it.is !== "met") ??
    legs.flatMap((s) => (s.detail.of === "ci" ? s.detail.legs : []))[0];
  return {
    check: leg?.check ?? "build",
    target: leg && !isOnlyPlace(leg.target) ? nameOfTarget(leg.target).replaceAll(" ", "") : null,
    commit: verdict?.candidate?.content.commit ?? null,
    tree: verdict?.candidate?.content.tree ?? null,
  };
}

const workflow = (project: string, { check, target }: Job): string => `- name: Tell Slipway
  if: always()
  env:
    SLIPWAY_TOKEN: \${{ secrets.SLIPWAY_TOKEN }}
  run: |
    curl -sS ${env().address}/api/v1/ci/runs \\
      -H "Authorization: Bearer $SLIPWAY_TOKEN" -H 'Content-Type: application/json' \\
      -d '{"project":"${project}","check":"${check}",${target === null ? "" : `"target":"${target}",`}
           "revision":"'$(git rev-parse HEAD)'","tree":"'$(git rev-parse HEAD:./)'",
           "runId":"\${{ github.run_id }}","attempt":\${{ github.run_attempt }},
           "outcome":"\${{ job.status }}",
           "url":"\${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}"}'`;

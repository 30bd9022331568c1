import type { SnippetView } from "../view/settings-view";
import type { SnippetsAsked } from "./asked";
import { jobsOf } from "./job";

/** The commit and tree that a result is tried for: the candidate's; null: those that git knows where it is sent from. */
type TriedFor = { readonly commit: string; readonly tree: string } | null;

/** One result by the command, from a clone of Slipway. */
export const pushed = (asked: SnippetsAsked, of: TriedFor): SnippetView => ({
  heading: "By the command",
  where: "in a clone of Slipway; plain Node, nothing to install",
  text: [...exports(asked), `node bin/slipway.mjs push ${options(asked, of)} \\`, "  --outcome passed"].join("\n"),
});

/** A file of a test runner by the command. */
export const pushedJunit = (asked: SnippetsAsked, of: TriedFor): SnippetView => ({
  heading: "By the command",
  where: "in a clone of Slipway; plain Node, nothing to install",
  text: [...exports(asked), `node bin/slipway.mjs push junit results.xml ${options(asked, of)}`].join("\n"),
});

/** The same by curl alone. */
export function junitByCurl(asked: SnippetsAsked, of: TriedFor): SnippetView {
  const job = jobOf(asked);
  const query = [
    `project=${asked.project}`,
    `check=${job.check}`,
    ...(job.target === null ? [] : [`target=${encodeURIComponent(job.target)}`]),
    `revision=${of?.commit ?? "$(git rev-parse HEAD)"}`,
    `tree=${of?.tree ?? `$(git rev-parse HEAD:${asked.path})`}`,
    "runId=try-$(date +%s)",
  ].join("&");
  return {
    heading: "By curl",
    where: "the file that the test runner wrote",
    text: [
      `curl -sS "${asked.base}/api/v1/ci/junit?${query}" \\`,
      `  -H "Authorization: Bearer ${asked.token ?? "$SLIPWAY_TOKEN"}" -H 'Content-Type: application/xml' \\`,
      "  --data-binary @results.xml",
    ].join("\n"),
  };
}

const jobOf = (asked: SnippetsAsked) => jobsOf(asked)[0] ?? { check: "build", target: null };

const exports = ({ base, token }: SnippetsAsked): readonly string[] => [
  `export SLIPWAY=${base}`,
  ...(token === null ? [] : [`export SLIPWAY_TOKEN=${token}`]),
];

function options(asked: SnippetsAsked, of: TriedFor): string {
  const job = jobOf(asked);
  const content =
    of === null ? (asked.path === "" ? "" : `--path ${asked.path} `) : `--revision ${of.commit} --tree ${of.tree} `;
  return [
    `--project ${asked.project} --check ${job.check}`,
    ...(job.target === null ? [] : [` --target '${job.target}'`]),
    ` \\\n  ${content}--run-id try-$(date +%s)`,
  ].join("");
}

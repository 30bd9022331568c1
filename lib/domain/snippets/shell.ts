import type { Snippet, SnippetsAsked } from "./asked";
import { bodyOf, isJson, jobsOf, put, treeOf } from "./job";

/** One post from any shell that has curl and git, in the project's repository. */
export function shellPosted(asked: SnippetsAsked): Snippet {
  const job = jobsOf(asked)[0] ?? { check: "build", target: null };
  const target = job.target && (isJson(job.target) ? job.target : `"${job.target}"`);
  const body = bodyOf([
    [
      ["project", `"${asked.project}"`],
      ["check", `"${job.check}"`],
      ["target", target],
    ],
    [
      ["revision", put("$(git rev-parse HEAD)")],
      ["tree", treeOf(asked)],
    ],
    [
      ["runId", put("try-$(date +%s)")],
      ["outcome", '"passed"'],
    ],
  ]);
  return {
    way: "shell",
    shows: "posted",
    heading: "From a shell",
    where: `tells that ${job.check}${job.target === null ? "" : ` on ${job.target}`} passed`,
    text: [
      `curl -sS ${asked.base}/api/v1/ci/runs \\`,
      `  -H "Authorization: Bearer ${asked.token ?? "$SLIPWAY_TOKEN"}" -H 'Content-Type: application/json' \\`,
      `  -d ${body}`,
    ].join("\n"),
  };
}

import type { SourceBody } from "../facts/evidence";

/** ", by ci.yml in the environment release": what a source is held to beside its repository; nothing where any will do. */
export function sourceLimits({ workflow, environment }: Pick<SourceBody, "workflow" | "environment">): string {
  const limits = [
    ...(workflow === null ? [] : [`by ${workflow}`]),
    ...(environment === null ? [] : [`in the environment ${environment}`]),
  ];
  return limits.length === 0 ? "" : `, ${limits.join(" ")}`;
}

/** "at GitHub": whose word a source is; of a forge of one's own by its address. */
export const sourceForge = ({ forge, issuer }: Pick<SourceBody, "forge" | "issuer">): string =>
  forge === "github" && issuer.includes("actions.githubusercontent.com")
    ? "at GitHub"
    : forge === "gitlab" && issuer === "https://gitlab.com"
      ? "at GitLab"
      : `at ${issuer}`;

/** What a source is held to, as a phrase of its own: "any workflow", "by .gitlab-ci.yml". */
export const sourceHeldTo = (body: Pick<SourceBody, "workflow" | "environment">): string =>
  sourceLimits(body).replace(/^, /, "") || "any workflow";

/** A webhook's secret, as far as it is told: when it was made, when last used, and until when it is good. */
export const secretSaid = ({
  made,
  used,
  ends,
}: {
  readonly made: string;
  readonly used: string | null;
  readonly ends: string | null;
}): string =>
  `${ends === null ? "Secret" : "The secret before"} made ${made}, ${used === null ? "never used" : `last used ${used}`}${ends === null ? "" : `, good until ${ends}`}`;

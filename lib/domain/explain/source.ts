import type { SourceBody } from "../facts/evidence";

/** ", by ci.yml in the environment release": what a source is held to beside its repository; nothing where any will do. */
export function sourceLimits({ workflow, environment }: Pick<SourceBody, "workflow" | "environment">): string {
  const limits = [
    ...(workflow === null ? [] : [`by ${workflow}`]),
    ...(environment === null ? [] : [`in the environment ${environment}`]),
  ];
  return limits.length === 0 ? "" : `, ${limits.join(" ")}`;
}

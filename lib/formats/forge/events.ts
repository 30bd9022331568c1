import type { z } from "zod";
import type { ForgeEvent } from "./event";
import { GithubCheckRun } from "./github-check-run";
import { GithubCheckSuite } from "./github-check-suite";
import { GithubStatus } from "./github-status";
import { GithubWorkflowJob } from "./github-workflow-job";
import { GithubWorkflowRun } from "./github-workflow-run";
import { GitlabJob } from "./gitlab-job";
import { GitlabPipeline } from "./gitlab-pipeline";

/** The forges whose webhooks are read. */
export type Forge = "github" | "gitlab";

type Schemas = Readonly<Record<string, z.ZodType<ForgeEvent>>>;

/** What an event is read by, by what its forge calls it. */
const schemas: Readonly<Record<Forge, Schemas>> = {
  github: {
    check_run: GithubCheckRun,
    check_suite: GithubCheckSuite,
    workflow_job: GithubWorkflowJob,
    workflow_run: GithubWorkflowRun,
    status: GithubStatus,
  },
  gitlab: { build: GitlabJob, pipeline: GitlabPipeline },
};

/** The schema of an event; undefined for one that is not read here. */
export const schemaOf = (forge: Forge, event: string): z.ZodType<ForgeEvent> | undefined =>
  Object.hasOwn(schemas[forge], event) ? schemas[forge][event] : undefined;

/** The events that are read of a forge, by their names. */
export const eventsOf = (forge: Forge): readonly string[] => Object.keys(schemas[forge]);

/** What a delivery calls its event: GitHub in a header, GitLab in the body. */
export function eventNamed(forge: Forge, header: string | null, payload: unknown): string {
  const kind = forge === "github" ? header : fieldOf(payload, "object_kind");
  return typeof kind === "string" && /^[\w -]{1,60}$/.test(kind) ? kind : "unknown";
}

/** The path of the repository that a payload is about, before anything of it is believed; null where it names none. */
export function repositoryIn(forge: Forge, payload: unknown): string | null {
  const path =
    forge === "github"
      ? fieldOf(fieldOf(payload, "repository"), "full_name")
      : (fieldOf(fieldOf(payload, "project"), "path_with_namespace") ??
        pathAt(fieldOf(fieldOf(payload, "repository"), "homepage")));
  return typeof path === "string" ? path : null;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const pathAt = (address: unknown): string | undefined =>
  typeof address === "string" && URL.canParse(address) ? new URL(address).pathname.slice(1) : undefined;

import { z } from "zod";
import type { SourceBody } from "../domain/facts/evidence";

/** Who signs the ID tokens of the forges that everybody knows. */
const ISSUERS = { github: "https://token.actions.githubusercontent.com", gitlab: "https://gitlab.com" } as const;

const REPOSITORY = "Write its path at the forge, such as wireguard/wireguard-linuxkit.";
const ISSUER = "Say which forge it is, github or gitlab, or give the address that signs its ID tokens.";

/** A field of a form that is left empty is a field left out. */
const orNone = (schema: z.ZodType<string>) =>
  z
    .union([z.literal("").transform(() => null), schema])
    .nullable()
    .default(null);

/** A repository by its path; its address at the forge is taken for that. */
const Repository = z
  .string()
  .trim()
  .transform((text) => text.replace(/^https?:\/\/[^/]+\//, "").replace(/(?:\.git)?\/?$/, ""))
  .pipe(
    z
      .string()
      .max(300)
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, REPOSITORY),
  );

/** The file of a workflow, or its name alone. */
const Workflow = z
  .string()
  .trim()
  .max(300)
  .regex(/^[\w.-]+(?:\/[\w.-]+)*\.ya?ml$/, "Write the file of the workflow, such as .github/workflows/ci.yml.");

const Environment = z
  .string()
  .trim()
  .max(255)
  .regex(/^[^\p{Cc}]+$/u, "An environment is named in one line.");

const Issuer = z
  .string()
  .trim()
  .max(300)
  .regex(/^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/, "An issuer is a web address, such as https://gitlab.com.");

/** What is said of a source that somebody registers. */
export const sourceFields = {
  forge: z.enum(["github", "gitlab", "other"]).optional(),
  issuer: orNone(Issuer),
  repository: Repository,
  workflow: orNone(Workflow),
  environment: orNone(Environment),
  text: z.string().trim().max(2000).optional(),
} as const;

const SourceIn = z.strictObject(sourceFields);

/** A source as the log keeps it: its issuer known by the forge, and a workflow of GitHub by its whole path. Null: nobody knows whose word it is. */
export function sourceBody({
  forge,
  issuer,
  repository,
  workflow,
  environment,
  text,
}: z.infer<typeof SourceIn>): SourceBody | null {
  const of = forge ?? (issuer === null ? undefined : forgeOf(issuer));
  const signs = issuer ?? (of === "github" || of === "gitlab" ? ISSUERS[of] : null);
  if (signs === null) return null;
  const isBare = of === "github" && workflow !== null && !workflow.includes("/");
  return {
    ...(of && { forge: of }),
    issuer: signs,
    repository,
    workflow: isBare ? `.github/workflows/${workflow}` : workflow,
    environment,
    ...(text && { text }),
  };
}

/** What is missing of it, for a refusal. */
export const NO_ISSUER = ISSUER;

const forgeOf = (issuer: string): SourceBody["forge"] =>
  issuer === ISSUERS.github ? "github" : issuer === ISSUERS.gitlab ? "gitlab" : "other";

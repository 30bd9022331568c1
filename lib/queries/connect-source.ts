import { hookSettings, mayRegisterSaid, workflowHint } from "../domain/explain/connect";
import { sourceHeldTo } from "../domain/explain/source";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import type { RegisteredSource } from "../domain/trust";
import type { Way } from "../domain/view/connect-view";
import type { HookView, RegisterStep } from "../domain/view/source-view";
import { env } from "../env";
import type { ProjectLook } from "./project";
import { entryLink } from "./reader";
import type { SourcesKnown } from "./sources";

type Forge = RegisterStep["forge"];
const forgeOf = (way: Way): Forge | null =>
  way.startsWith("github-") ? "github" : way.startsWith("gitlab-") ? "gitlab" : null;

const liveAt = (forge: Forge, { all }: SourcesKnown): readonly RegisteredSource[] =>
  all.filter(({ body, revokedBy }) => revokedBy === null && body.forge === forge);

/** The form that registers a source, filled in with the project's own repository; null where a way takes none. */
export function registerStep(way: Way, at: ProjectLook, sources: SourcesKnown): RegisterStep | null {
  const forge = forgeOf(way);
  if (forge === null) return null;
  const { look, slug, viewer, registration } = at;
  const repository = URL.canParse(registration.repository) ? new URL(registration.repository) : null;
  const isThere = repository !== null && isAt(forge, repository.hostname);
  const isOwn = isThere && forge === "gitlab" && repository.hostname !== "gitlab.com";
  const isWebhook = way.endsWith("-webhook");
  return {
    forge,
    repository: isThere ? repository.pathname.replace(/^\/|(?:\.git)?\/?$/g, "") : "",
    workflow: way === "github-actions" ? ".github/workflows/slipway.yml" : "",
    workflowHint: workflowHint(forge),
    hasEnvironment: !isWebhook || forge === "gitlab",
    issuer: forge === "gitlab" ? (isOwn ? repository.origin : "https://gitlab.com") : null,
    there: liveAt(forge, sources).map(({ seq, body }) => [
      `${body.repository}, ${sourceHeldTo(body)}, `,
      entryLink(look, seq),
    ]),
    closed: may(rolesIn(look, slug), viewer, "register-source", { project: slug }, look.now)
      ? null
      : mayRegisterSaid(slug),
  };
}

const isAt = (forge: Forge, host: string): boolean =>
  forge === "github" ? host === "github.com" : host !== "github.com" && host.includes("gitlab");

/** Where the forge of each source sends its webhooks to; null where a way takes none. */
export function hooksOf(way: Way, sources: SourcesKnown): readonly HookView[] | null {
  const forge = forgeOf(way);
  if (forge === null || !way.endsWith("-webhook")) return null;
  return liveAt(forge, sources).map(({ seq, body }) => ({
    source: seq,
    forge,
    name: body.repository,
    address: `${env().address}/api/v1/webhooks/${forge}?source=${seq}`,
    settings: hookSettings(forge),
    secrets: sources.secrets.get(seq) ?? [],
  }));
}

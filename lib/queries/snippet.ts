import { newest } from "../domain/known";
import { judged, policyOf } from "../domain/project";
import { junitByCurl, pushed, pushedJunit } from "../domain/snippets/pushed";
import { snippetsOf } from "../domain/snippets/snippets";
import { webhookLine } from "../domain/snippets/webhook-line";
import type { Leg } from "../domain/standing/detail";
import { isOnlyPlace, nameOfTarget, ONLY_PLACE } from "../domain/target";
import { isOpenMust, type Judged } from "../domain/verdict";
import type { Way } from "../domain/view/connect-view";
import type { SnippetView } from "../domain/view/settings-view";
import { env } from "../env";
import type { Look } from "../log/look";

/** The texts to copy of a token just made: a post from a shell, then a workflow and a job that hold it. It never throws. */
export const snippetsFor = (look: Look, project: string, secret: string): readonly SnippetView[] =>
  snippetsOfWay(look, project, "token", secret);

/** The texts to copy of one way of connecting, filled in with the project's own jobs; `secret` null: none is made yet. */
export function snippetsOfWay(look: Look, project: string, way: Way, secret: string | null): readonly SnippetView[] {
  const asked = {
    base: env().address,
    project,
    path: newest(look, `project:${project}`, "project")?.body.path ?? "",
    legs: legsOf(look, project),
    token: secret,
  };
  const of = (...ways: readonly string[]) => snippetsOf(asked).filter((it) => ways.includes(it.way));
  const tried = newest(look, `project:${project}`, "revision")?.body ?? null;
  switch (way) {
    case "github-actions":
      return of("github-actions");
    case "gitlab-ci":
      return of("gitlab-ci");
    case "token":
      return [shell(look, project, secret ?? "$SLIPWAY_TOKEN"), ...of("github-token", "gitlab-token")];
    case "push":
      return [pushed(asked, tried)];
    case "junit":
      return [junitByCurl(asked, tried), pushedJunit(asked, tried)];
    default:
      return [];
  }
}

/** A post of the project's own next job, commit and tree, to be tried at once, from anywhere. */
function shell(look: Look, project: string, secret: string): SnippetView {
  const job = nextJob(look, project);
  const revision = job.commit ?? worked("git rev-parse HEAD");
  const tree = job.tree ?? worked("git rev-parse HEAD:./");
  const runId = `try-${worked("date +%s")}`;
  const place = job.target === null ? {} : { target: job.target };
  const fields = { project, check: job.check, ...place, revision, tree, runId, outcome: "passed" };
  return {
    heading: "From a shell",
    where: `tells that ${job.check}${job.target === null ? "" : ` on ${job.target}`} passed`,
    text: [
      `curl -sS ${env().address}/api/v1/ci/runs \\`,
      `  -H "Authorization: Bearer ${secret}" \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  -d '${JSON.stringify(fields)}'`,
    ].join("\n"),
  };
}

/** A line for the terminal that sends what the forge of a source would send, signed with a secret that was just made. */
export function lineOfHook(look: Look, seq: number, secret: string): SnippetView {
  const fact = look.entry(seq);
  if (fact?.kind !== "source") throw new Error(`Entry ${seq} has a webhook’s secret, and is no source.`);
  const project = fact.stream.slice("project:".length);
  const leg = nextLeg(look, project);
  const forge = fact.body.forge === "gitlab" ? "gitlab" : "github";
  return webhookLine({
    forge,
    address: `${env().address}/api/v1/webhooks/${forge}?source=${seq}`,
    secret,
    repository: fact.body.repository,
    host: fact.body.issuer,
    job: leg ?? { check: "build", target: ONLY_PLACE },
    commit: newest(look, `project:${project}`, "revision")?.body.commit ?? null,
  });
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

/** The CI criteria of the project in the lowest channel, those that are open musts first. */
function criteriaOf(look: Look, project: string): readonly Judged[] {
  const [channel] = look.channels();
  const verdict = channel !== undefined && policyOf(look, channel) ? judged(look, project, channel) : null;
  return (verdict?.standings ?? [])
    .filter((s) => s.detail.of === "ci")
    .sort((a, b) => Number(isOpenMust(b)) - Number(isOpenMust(a)));
}

const jobsIn = (standings: readonly Judged[]): readonly Leg[] =>
  standings.flatMap((s) => (s.detail.of === "ci" ? s.detail.legs : []));

/** The jobs that a workflow is to run: those that are not asked for by a may alone, where there are any. */
function legsOf(look: Look, project: string): readonly Leg[] {
  const all = criteriaOf(look, project);
  const wanted = jobsIn(all.filter((s) => s.criterion.obligation !== "may"));
  const legs = wanted.length > 0 ? wanted : jobsIn(all);
  const name = ({ check, target }: Leg) => `${check} ${nameOfTarget(target)}`;
  return legs.filter((leg, place) => legs.findIndex((it) => name(it) === name(leg)) === place);
}

function nextLeg(look: Look, project: string): Leg | undefined {
  const legs = jobsIn(criteriaOf(look, project));
  return legs.find((it) => it.is !== "met") ?? legs[0];
}

/** The first job that the policy still asks of the project, on its candidate. */
function nextJob(look: Look, project: string): Job {
  const leg = nextLeg(look, project);
  const candidate = newest(look, `project:${project}`, "revision")?.body;
  return {
    check: leg?.check ?? "build",
    target: leg && !isOnlyPlace(leg.target) ? nameOfTarget(leg.target).replaceAll(" ", "") : null,
    commit: candidate?.commit ?? null,
    tree: candidate?.tree ?? null,
  };
}

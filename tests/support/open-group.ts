import { openSourceProject } from "@/lib/domain/templates/open-source-project";
import { parsed } from "@/lib/http/body";
import { perform } from "@/lib/log/perform";
import { appoint } from "@/lib/verbs/appoint";
import { attest } from "@/lib/verbs/attest";
import { putForward } from "@/lib/verbs/put-forward";
import { setUp } from "@/lib/verbs/set-up";
import type { Verb } from "@/lib/verbs/verb";
import { person } from "./act";

/**
 * A group that counts hands and has never met, made from the template *Open-source project* on the empty instance that
 * `DATABASE_URL` names: of its criteria the README alone, no days that a question stands, one voter, and `charts` ready.
 */
export async function makeOpenGroup(): Promise<void> {
  const { policy, channel } = openSourceProject;
  const [chair, maintainer] = [person("chair"), person("@ab")];
  const charts = { slug: "charts", repository: "https://git.example.org/charts", maintainers: ["@ab"] };
  await says(setUp, chair, {
    name: "Open tools",
    template: openSourceProject.key,
    policy: { ...policy, rule: { ...policy.rule, minDays: 0 }, criteria: policy.criteria.slice(0, 1) },
    projects: [charts],
  });
  await says(appoint, chair, { who: "@cd", role: "voter", of: { channel: channel.name } });
  await says(putForward, maintainer, { project: "charts", commit: "a".repeat(40), tree: "b".repeat(40) });
  await says(attest, maintainer, { project: "charts", criterion: "readme", url: `${charts.repository}/README` });
}

async function says<I, A>(verb: Verb<I, A>, speaker: ReturnType<typeof person>, input: unknown): Promise<void> {
  await perform({ verb, speaker, input: parsed(verb.input, input) });
}

import { type Known, newest } from "./known";
import { nearest } from "./manifest/nearest";
import type { Policy } from "./policy";
import { policyOf } from "./project";
import { type FieldError, Refusal } from "./refusal";

type Group = Pick<Known, "stream" | "now" | "channels" | "projects">;

/**
 * A policy asks only for what can come to be: it soaks in channels that there are, in no ring of them, and needs projects that
 * there are. `coming` are projects that are registered with it.
 * @throws Refusal `bad-input` by path otherwise
 */
export function reachable(known: Group, policy: Policy, lead: string, coming: readonly string[] = []): Policy {
  const fields = policy.criteria.flatMap((criterion, index): readonly FieldError[] => {
    const path = `policy.criteria[${index}]`;
    if (criterion.kind === "soak") {
      const message = soakFault(known, policy.channel, criterion.channel);
      return message ? [{ path: `${path}.channel`, message }] : [];
    }
    if (criterion.kind !== "needs" || coming.includes(criterion.project)) return [];
    if (newest(known, `project:${criterion.project}`, "project")) return [];
    return [
      {
        path: `${path}.project`,
        message: `There is no project called ${criterion.project}.${near([...known.projects(), ...coming], criterion.project)}`,
      },
    ];
  });
  if (fields[0]) throw new Refusal("bad-input", `${lead}: ${fields[0].path}: ${fields[0].message}`, fields);
  return policy;
}

function soakFault(known: Group, channel: string, other: string): string | null {
  const channels = [...new Set([...known.channels(), channel])];
  if (!channels.includes(other)) return `There is no channel called ${other}. There is: ${channels.join(", ")}.`;
  return soaksIn(known, other).includes(channel)
    ? `${other} itself asks for days in ${channel}: nothing could ever be ready in either.`
    : null;
}

/** The channels in which a project has to stay before it can be ready in this one, from one to the next. */
function soaksIn(known: Group, channel: string): readonly string[] {
  const found = [channel];
  for (const name of found)
    for (const criterion of policyOf(known, name)?.body.policy.criteria ?? [])
      if (criterion.kind === "soak" && !found.includes(criterion.channel)) found.push(criterion.channel);
  return found;
}

const near = (projects: readonly string[], project: string): string => {
  const found = nearest(project, projects);
  return found ? ` Did you mean ${found}?` : "";
};

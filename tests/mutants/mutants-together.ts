import type { Mutant } from "./mutants";

const manifest = "lib/domain/standing/manifest.ts";
const kernel = "lib/domain/standing/kernel.ts";
const gate = "lib/domain/gate.ts";

/** Faults in what is computed, in channels and their gate, and in combinations. */
export const together: readonly Mutant[] = [
  {
    file: manifest,
    find: 'if (criterion.rule === "loads" && faults.length > 0)',
    put: "if (false as boolean)",
    breaks: "a yml with faults does not load",
  },
  {
    file: manifest,
    find: "deltaOf(base, value).changes.length > 0 ? []",
    put: "deltaOf(base, value).changes.length >= 0 ? []",
    breaks: "a yml differs from the base",
  },
  {
    file: manifest,
    find: "images.filter(({ image }) => !holds(image))",
    put: "images.filter(({ image }) => holds(image))",
    breaks: "an image that floats is found",
  },
  {
    file: manifest,
    find: 'if (!ofBase) return stand("unknown", "no-base", ["chair"], nothing);',
    put: 'if (!ofBase) return stand("met", null, [], nothing);',
    breaks: "without a base nothing is judged",
  },
  {
    file: kernel,
    find: 'filter(({ variant }) => variant === "release")',
    put: "filter(({ variant }) => variant !== null)",
    breaks: "only release configurations are judged",
  },
  {
    file: kernel,
    find: 'if (findings.some(({ is }) => is === "unmet")) return',
    put: 'if (findings.every(({ is }) => is === "unmet")) return',
    breaks: "one symbol unmet is enough",
  },
  {
    file: kernel,
    find: 'if (!configurations.every(isOfItsSeries)) return cannot("series-mismatch");',
    put: "",
    breaks: "a header that says another series is no evidence",
  },
  {
    file: "lib/domain/kernel/judge.ts",
    find: 'if (value === "m") return { is: "unmet", cause: "module" };',
    put: 'if (value === "m") return met;',
    breaks: "a module is not built in",
  },
  {
    file: "lib/domain/kernel/judge.ts",
    find: 'if (!configuration.full) return { ...absent, is: "unknown", cause: "fragment" };',
    put: "",
    breaks: "a fragment does not say what is absent",
  },
  {
    file: "lib/domain/manifest/image.ts",
    find: "export function isPinned(text: string): boolean {",
    put: "export function isPinned(text: string): boolean {\n  if (text.length > 0) return true;",
    breaks: "what floats is not pinned",
  },
  {
    file: "lib/domain/standing/soak.ts",
    find: "Math.max(member.since, run.since)",
    put: "member.since",
    breaks: "days begin anew when it left ready",
  },
  {
    file: "lib/domain/standing/soak.ts",
    find: "Math.max(member.since, run.since)",
    put: "run.since",
    breaks: "days begin with the admission",
  },
  {
    file: "lib/domain/standing/soak.ts",
    find: "if (full <= evidence.when.now)",
    put: "if (full < evidence.when.now)",
    breaks: "days are full at their end",
  },
  {
    file: "lib/domain/ready-run.ts",
    find: "const isLater = ({ verdict }: Turn) => verdict.upTo > when.upTo;",
    put: "const isLater = ({ verdict }: Turn) => verdict.upTo > when.upTo + 1;",
    breaks: "what came later was not known",
  },
  {
    file: "lib/domain/standing/needs.ts",
    find: "const isItself = project === evidence.project;",
    put: "const isItself = false as boolean;",
    breaks: "a project does not need itself",
  },
  {
    file: "lib/domain/standing/needs.ts",
    find: 'is: isItself ? "not applicable" : member ? "met" : "unknown",',
    put: 'is: isItself ? "not applicable" : "met",',
    breaks: "what is needed is in the channel",
  },
  {
    file: "lib/domain/membership.ts",
    find: 'body.channel === channel && body.what !== "remove"',
    put: 'body.channel === channel && body.what === "remove"',
    breaks: "who was admitted is in",
  },
  {
    file: "lib/domain/membership.ts",
    find: 'const isOut = body.what === "remove" ? body.channel === channel || hasGraduated(was) : body.from === channel;',
    put: 'const isOut = body.what === "remove" ? body.channel === channel : body.from === channel;',
    breaks: "removed, a project is in none of the channels that it had graduated from",
  },
  {
    file: "lib/domain/standing/soak.ts",
    find: "evidence.readyIn(criterion.channel, { upTo: seq - 1, now: at })",
    put: "evidence.readyIn(criterion.channel)",
    breaks: "days that were full at the graduation stay what they were",
  },
  {
    file: gate,
    find: 'holds: input.verdict.outcome === "ready"',
    put: 'holds: input.verdict.outcome !== "not ready"',
    breaks: "the gate lets in what is ready",
  },
  {
    file: gate,
    find: "holds: conflicts.length === 0",
    put: "holds: conflicts.length >= 0",
    breaks: "the gate lets in what fits with the members",
  },
  { file: gate, find: "cast >= quorum", put: "cast > 0", breaks: "a vote has its quorum" },
  {
    file: gate,
    find: "handCount.for >= threshold",
    put: "handCount.for * 2 >= threshold",
    breaks: "a vote has its threshold",
  },
  {
    file: gate,
    find: "openedAt <= now && from <= now",
    put: "openedAt <= now",
    breaks: "a question stands open its days",
  },
  {
    file: "lib/domain/combination/conflicts.ts",
    find: "if (!other || isSame(one.makes, other.makes)) return [];",
    put: "if (!other) return [];",
    breaks: "what both change alike is no conflict",
  },
  {
    file: "lib/domain/combination/conflicts.ts",
    find: 'if (one.code === "kernel-image" && carrier) return [];',
    put: "",
    breaks: "a kernel that carries both serves both",
  },
  {
    file: "lib/domain/combination/conflicts.ts",
    find: "isPinned(image) && projects.every(",
    put: "isPinned(image) && projects.some(",
    breaks: "a kernel carries every project that it serves",
  },
  {
    file: "lib/domain/combination/combine.ts",
    find: "if (conflicts.length > 0) return",
    put: "if (conflicts.length > 1) return",
    breaks: "one conflict is enough",
  },
  {
    file: "lib/domain/combination/combine.ts",
    find: "const sorted = [...parts].sort((a, b) => (a.project < b.project ? -1 : 1));",
    put: "const sorted = [...parts];",
    breaks: "the order of projects does not matter",
  },
];

import type { Mutant } from "./mutants";

const verdict = "lib/domain/verdict.ts";
const evidence = "lib/domain/evidence.ts";

/** Faults in how a verdict is folded, what it is judged from, and until when it holds. */
export const judging: readonly Mutant[] = [
  {
    file: verdict,
    find: 'if (musts.length === 0) return "not evaluable";',
    put: 'if (musts.length === 0) return "ready";',
    breaks: "nothing is ready by having nothing to fulfil",
  },
  {
    file: verdict,
    find: 'if (musts.some((s) => s.is === "unmet")) return "not ready";',
    put: "",
    breaks: "a must that is unmet makes it not ready",
  },
  {
    file: verdict,
    find: 'if (musts.some((s) => !isSettled(s))) return "undetermined";',
    put: "",
    breaks: "a must that is not shown keeps it from ready",
  },
  {
    file: verdict,
    find: 'if (standings.some(owesReason)) return "undetermined";',
    put: "",
    breaks: "a should without a reason keeps it from ready",
  },
  {
    file: verdict,
    find: 'return floor.every((arch) => arch.isMet) ? "ready" : "undetermined";',
    put: 'return "ready";',
    breaks: "the CI floor",
  },
  {
    file: verdict,
    find: "floor.every((arch) => arch.isMet)",
    put: "floor.some((arch) => arch.isMet)",
    breaks: "the CI floor holds for every architecture",
  },
  {
    file: verdict,
    find: 'is === "met" || is === "waived" || is === "not applicable";',
    put: 'is === "met" || is === "waived" || is === "stale" || is === "not applicable";',
    breaks: "a stale standing is in the way",
  },
  {
    file: verdict,
    find: "!isSettled(s) && s.reason === null;",
    put: "!isSettled(s);",
    breaks: "a reason lifts the fold",
  },
  {
    file: verdict,
    find: "Date.parse(criterion.from) <= evidence.when.now",
    put: "Date.parse(criterion.from) < evidence.when.now",
    breaks: "a criterion counts from its instant on",
  },
  {
    file: verdict,
    find: "if (s.reason) least = Math.min(least, s.reason.until);",
    put: "",
    breaks: "a verdict ends with a reason",
  },
  {
    file: verdict,
    find: "if (s.until !== null) least = Math.min(least, s.until);",
    put: "",
    breaks: "a verdict ends with its standings",
  },
  {
    file: verdict,
    find: "if (!s.counts && s.criterion.from) least = Math.min(least, Date.parse(s.criterion.from));",
    put: "",
    breaks: "a verdict ends when a criterion begins to count",
  },
  {
    file: verdict,
    find: "at > when.now && (streams.has(stream)",
    put: "at > when.now && !streams.has(stream) && (streams.has(stream)",
    breaks: "a verdict ends when something known is to happen",
  },
  {
    file: verdict,
    find: "waived: s.waiver?.seq ?? null,",
    put: "waived: null,",
    breaks: "the digest names the waiver",
  },
  {
    file: verdict,
    find: "reason: s.reason?.seq ?? null,",
    put: "reason: null,",
    breaks: "the digest names the reason",
  },
  {
    file: verdict,
    find: "if (at === when && run.next !== null) elsewhere.push(run.next);",
    put: "",
    breaks: "a verdict ends when another channel's turns",
  },
  {
    file: verdict,
    find: "const until = Math.min(waiver.until, read.standing.until ?? Number.POSITIVE_INFINITY);",
    put: "const until = read.standing.until;",
    breaks: "a waived standing ends with its waiver",
  },
  {
    file: evidence,
    find: "fact.seq > when.upTo || fact.at > when.now",
    put: "fact.at > when.now",
    breaks: "what is not known yet does not exist",
  },
  {
    file: evidence,
    find: "fact.seq > when.upTo || fact.at > when.now",
    put: "fact.seq > when.upTo",
    breaks: "what has not happened yet does not exist",
  },
  { file: evidence, find: "|| seen.has(fact.seq)", put: "", breaks: "a fact that is told twice is one" },
  {
    file: evidence,
    find: 'if (fact.course === "record") {',
    put: 'if (fact.course !== null && fact.kind === "decision") {',
    breaks: "what belongs to another course is ignored",
  },
  {
    file: evidence,
    find: "a.commit === b.commit || a.tree === b.tree",
    put: "a.commit === b.commit",
    breaks: "content is the same when the tree is",
  },
  {
    file: evidence,
    find: "a.commit === b.commit || a.tree === b.tree",
    put: "a.tree === b.tree",
    breaks: "content is the same when the commit is",
  },
  {
    file: "lib/domain/ignored.ts",
    find: "if (basis) used.add(basis.seq);",
    put: "",
    breaks: "what a verdict is judged by is used",
  },
  {
    file: "lib/domain/fact.ts",
    find: "a.at !== b.at ? a.at > b.at : a.seq > b.seq;",
    put: "a.seq > b.seq;",
    breaks: "the latest is by when it happened",
  },
  {
    file: "lib/domain/fact.ts",
    find: "return version !== other ? version > other : a.seq < b.seq;",
    put: "return version !== other ? version > other : a.seq > b.seq;",
    breaks: "a published version never changes",
  },
  {
    file: "lib/domain/policy-in-force.ts",
    find: "return isThere ? at : at + days(body.policy.migrationDays);",
    put: "return at;",
    breaks: "members are given days to follow a new version",
  },
  {
    file: "lib/domain/policy-in-force.ts",
    find: "if (!newest || !member || published.length === 1)",
    put: "if (!newest || published.length === 1)",
    breaks: "who is no member is judged by the newest at once",
  },
  {
    file: "lib/domain/would-break.ts",
    find: "isOpen(it) && !(was && isOpen(was))",
    put: "isOpen(it)",
    breaks: "what breaks did not stand in the way before",
  },
  {
    file: "lib/domain/turns.ts",
    find: "const next = judge({ upTo: verdict.upTo, now: verdict.until });",
    put: "const next = null as Verdict | null;",
    breaks: "a verdict turns by time alone",
  },
  {
    file: "lib/domain/spans.ts",
    find: "if (last && isSameVerdict(last.verdict, verdict)) {",
    put: "if (last && last.verdict.outcome === verdict.outcome) {",
    breaks: "a span ends with what it says",
  },
];

import type { Mutant } from "./mutants";

const trust = "lib/domain/trust.ts";
const ci = "lib/domain/standing/ci.ts";

/** Faults in whose word on CI counts: sources, from when on and until when, and what they name. */
export const sources: readonly Mutant[] = [
  {
    file: trust,
    find: 'if (source.seq > seq) return "later";',
    put: "",
    breaks: "a source that is registered lifts nothing that came before it",
  },
  {
    file: trust,
    find: 'if (source.revokedBy !== null && source.revokedBy < seq) return "revoked";',
    put: "",
    breaks: "a source that is revoked speaks no more",
  },
  {
    file: trust,
    find: "source.revokedBy !== null && source.revokedBy < seq",
    put: "source.revokedBy !== null",
    breaks: "a source that is revoked lifts no failure that it told before",
  },
  {
    file: trust,
    find: 'if (source.stream !== stream) return "elsewhere";',
    put: "",
    breaks: "a source speaks for its own project, or its own channel's base",
  },
  {
    file: trust,
    find: "return mismatchOf(source.body, origin);",
    put: "return null;",
    breaks: "a run shows what its source names",
  },
  {
    file: trust,
    find: 'if (workflow !== null && workflow !== shown.workflow) return "workflow";',
    put: "",
    breaks: "a source may be held to one workflow",
  },
  {
    file: trust,
    find: 'if (environment !== null && environment !== shown.environment) return "environment";',
    put: "",
    breaks: "a source may be held to one environment",
  },
  {
    file: trust,
    find: "Math.min(seq, revoked.get(key) ?? seq)",
    put: "Math.max(seq, revoked.get(key) ?? seq)",
    breaks: "a source that is revoked twice was revoked the first time",
  },
  {
    file: ci,
    find: 'if (!trusts(run)) return "untrusted-source";',
    put: "",
    breaks: "a proved run counts of a registered source alone",
  },
  {
    file: ci,
    find: ".filter(evidence.trusts)",
    put: "",
    breaks: "what the base fails is told by a trusted source alone",
  },
  {
    file: "lib/domain/standing/attempts.ts",
    find: "origin.repository === undefined ? origin.source : origin.repository.toLowerCase()",
    put: "origin.source",
    breaks: "one run that two sources of a repository bring is one",
  },
];

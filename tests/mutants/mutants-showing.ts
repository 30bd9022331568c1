import type { Mutant } from "./mutants";

const attested = "lib/domain/standing/attested.ts";
const ci = "lib/domain/standing/ci.ts";
const leg = "lib/domain/standing/leg.ts";
const review = "lib/domain/standing/review.ts";
const attempts = "lib/domain/standing/attempts.ts";

/** Faults in what people say and CI shows. */
export const showing: readonly Mutant[] = [
  {
    file: attested,
    find: 'if (claim.body.claim === "unmet") return { is: "unmet", cause: "claimed-unmet", until: null };',
    put: "",
    breaks: "who says unmet is believed",
  },
  {
    file: attested,
    find: 'if (!carriesEvidence(claim, criterion)) return { is: "unmet", cause: "no-evidence", until: null };',
    put: "",
    breaks: "a claim carries its evidence",
  },
  {
    file: attested,
    find: "if (evidence.when.now >= until)",
    put: "if (evidence.when.now > until)",
    breaks: "a claim is too old at its end",
  },
  {
    file: attested,
    find: 'if (word?.is === "disputed") return { is: "pending", cause: "disputed", until };',
    put: "",
    breaks: "a disputed claim waits",
  },
  {
    file: attested,
    find: 'if (criterion.secondPerson && word?.is !== "accepted")',
    put: "if (false as boolean)",
    breaks: "two pairs of eyes",
  },
  {
    file: attested,
    find: "authorOf(fact) === authorOf(claim)",
    put: "false",
    breaks: "nobody accepts a claim of their own",
  },
  {
    file: attested,
    find: 'held(evidence.appointments, whoseWord(fact), "maintainer", { project: evidence.project }, fact.at)',
    put: 'held(evidence.appointments, whoseWord(fact), "maintainer", { project: evidence.project }, evidence.when.now)',
    breaks: "who maintained it then does not judge it",
  },
  {
    file: attested,
    find: 'if (claim.body.claim === "unmet") return undefined;',
    put: "",
    breaks: "a newer unmet counts at once",
  },
  {
    file: attested,
    find: 'binds === "project" ||',
    put: 'binds !== "content" || body.content === undefined ||',
    breaks: "a claim that binds to content is of the candidate",
  },
  {
    file: "lib/domain/standing/reason.ts",
    find: "if (evidence.when.now >= fact.at + GOOD_FOR)",
    put: "if (evidence.when.now > fact.at + GOOD_FOR)",
    breaks: "a reason ends after 180 days",
  },
  {
    file: "lib/domain/standing/reason.ts",
    find: "standing.cause === fact.body.cause",
    put: "true",
    breaks: "a reason is given for one cause",
  },
  {
    file: "lib/domain/standing/reason.ts",
    find: 'if (!isOfCandidate) return "other-revision";',
    put: "",
    breaks: "a reason is given for one content",
  },
  {
    file: ci,
    find: 'if (!candidate || !isSameContent(run.body, candidate.body)) return "other-revision";',
    put: 'if (!candidate) return "other-revision";',
    breaks: "a run counts for its content",
  },
  {
    file: ci,
    find: "origins.includes(run.body.origin.is)",
    put: "origins.length > 0",
    breaks: "a run counts from an accepted origin",
  },
  {
    file: ci,
    find: "const is = worstFirst.find((it) => legs.some((leg) => leg.is === it));",
    put: "const is = [...worstFirst].reverse().find((it) => legs.some((leg) => leg.is === it));",
    breaks: "a criterion is the worst of its legs",
  },
  {
    file: ci,
    find: "evidence.when.now < run.at + rule.maxAge",
    put: "evidence.when.now <= run.at + rule.maxAge",
    breaks: "a run is too old at its end",
  },
  {
    file: ci,
    find: 'const speaks = worst.find((leg) => leg.cause !== "base-broken") ?? worst[0];',
    put: "const speaks = worst[0];",
    breaks: "a failure of the project's own is named before one of the base",
  },
  {
    file: leg,
    find: "if (failures.length > rule.maxFail)",
    put: "if (failures.length > rule.maxFail + 1)",
    breaks: "more failures than allowed are flaky",
  },
  {
    file: leg,
    find: "if (row.length >= rule.streak)",
    put: "if (row.length >= rule.streak - 1)",
    breaks: "so many passes in a row",
  },
  {
    file: leg,
    find: "const inWindow = fresh.slice(-rule.window);",
    put: "const inWindow = fresh;",
    breaks: "failures count in the window alone",
  },
  {
    file: leg,
    find: 'if (!last || last.body.outcome === "failed")',
    put: "if (!last)",
    breaks: "the last run that failed is unmet",
  },
  {
    file: leg,
    find: 'verdict.cause === "failed" && base?.body.outcome === "failed" ? base : undefined',
    put: 'base?.body.outcome === "failed" ? base : undefined',
    breaks: "base-broken is said of a failure alone",
  },
  {
    file: leg,
    find: 'const rank = (run: Run): number => (run.body.outcome === "failed" ? 1 : 0);',
    put: 'const rank = (run: Run): number => (run.body.outcome === "failed" ? 0 : 1);',
    breaks: "at one instant the failure is the later",
  },
  {
    file: leg,
    find: 'run.body.outcome === "passed" || run.body.outcome === "failed");',
    put: 'run.body.outcome !== "running");',
    breaks: "an inconclusive run counts for nothing",
  },
  { file: leg, find: "if (running)\n", put: "if (running && !tooOld)\n", breaks: "running comes before expired" },
  {
    file: attempts,
    find: '["running", "passed", "inconclusive", "failed"]',
    put: '["passed", "inconclusive", "failed", "running"]',
    breaks: "an end outweighs running",
  },
  {
    file: attempts,
    find: '["running", "passed", "inconclusive", "failed"]',
    put: '["running", "failed", "inconclusive", "passed"]',
    breaks: "of two ends of one attempt the worse",
  },
  {
    file: attempts,
    find: `const key = \`\${attempt} \${check} \${target} \${source}\\n\${runId}\`;`,
    put: `const key = \`\${check} \${target} \${source}\\n\${runId}\`;`,
    breaks: "a re-run hides nothing",
  },
  {
    file: review,
    find: 'if (withdrawn.has(review.seq)) return "withdrawn";',
    put: "",
    breaks: "a review that was taken back does not count",
  },
  {
    file: review,
    find: "accepting.length >= criterion.count",
    put: "accepting.length + 1 >= criterion.count",
    breaks: "so many reviews",
  },
  {
    file: review,
    find: 'return isReviewer ? null : "not-appointed-then";',
    put: "return null;",
    breaks: "a reviewer holds the role then",
  },
  {
    file: "lib/domain/appointments.ts",
    find: "(appointment.until === null || at < appointment.until)",
    put: "(appointment.until === null || at <= appointment.until)",
    breaks: "an appointment no longer holds at its end",
  },
  {
    file: "lib/domain/standing/waiver.ts",
    find: "it.asked.criteria.includes(criterion.key) &&",
    put: "",
    breaks: "a waiver is of the criteria that it names",
  },
  {
    file: "lib/domain/standing/waiver.ts",
    find: "if (!criterion.waivable || !isCovered(cause)) return null;",
    put: "if (!isCovered(cause)) return null;",
    breaks: "what CI shows can be waived by nobody",
  },
  {
    file: "lib/domain/standing/waiver.ts",
    find: "it.asked.causes.includes(cause))",
    put: "cause.length > 0)",
    breaks: "a waiver is of the causes that it names",
  },
  {
    file: "lib/domain/waivers.ts",
    find: 'if (who === by) return "own-author";',
    put: "",
    breaks: "the asker's own grant never counts",
  },
  {
    file: "lib/domain/waivers.ts",
    find: "const isOfOne = (a: Given, b: Given): boolean => a.by === b.by ||",
    put: "const isOfOne = (a: Given, b: Given): boolean =>",
    breaks: "one person never activates a waiver",
  },
  {
    file: "lib/domain/waivers.ts",
    find: "a.by === b.by || housesOf(a).some((it) => housesOf(b).includes(it));",
    put: "a.by === b.by;",
    breaks: "grants are of other organisations",
  },
  {
    file: "lib/domain/waivers.ts",
    find: 'if (evidence.when.now >= until) return "expired";',
    put: "",
    breaks: "a waiver is dead at its end",
  },
  {
    file: "lib/domain/waivers.ts",
    find: "Math.min(Date.parse(asked.until), fact.at + WAIVER_MOST)",
    put: "Date.parse(asked.until)",
    breaks: "a waiver lasts 90 days at most",
  },
];

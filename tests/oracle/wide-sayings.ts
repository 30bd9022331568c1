import fc from "fast-check";
import type { Fact } from "@/lib/domain/fact";
import type { Content } from "@/lib/domain/facts/evidence";
import type { Target } from "@/lib/domain/target";
import { chance, instants, START, something, type ToCome } from "../laws/sayings";
import {
  aBase,
  aCandidate,
  anAcceptance,
  anAppointment,
  anAttestation,
  aProject,
  aReason,
  aReview,
  aReviewRequest,
  aRun,
  aWithdrawal,
  contentOf,
  posted,
  proved,
  published,
  type Told,
} from "../support/make";
import { aSource } from "../support/make-source";
import { faultlessYmls, wideConfigurations, wideYmls } from "./wide-material";
import { wideKeys, widePolicies } from "./wide-policies";

/** What is said beside what the laws have: contents that share a commit or a tree, words of tokens, roles that end. */
const people = ["maintainer", "voter", "second voter", "reviewer", "chair"] as const;
const contents: fc.Arbitrary<Content> = fc
  .tuple(fc.constantFrom("one", "one", "two"), fc.constantFrom("one", "one", "two"))
  .map(([commit, tree]) => ({ commit: contentOf(commit).commit, tree: contentOf(tree).tree }));
const told: fc.Arbitrary<Told> = fc
  .tuple(instants, fc.constantFrom(...people), chance(15))
  .map(([at, by, byToken]) => (byToken ? { at, by: { kind: "token", id: "t1" }, via: by } : { at, by }));
const back = (earlier: readonly Fact[], kinds: readonly string[], count: number): number =>
  earlier.filter((fact) => kinds.includes(fact.kind)).at(-1 - count)?.seq ?? 1;
const now = (facts: fc.Arbitrary<Fact>): fc.Arbitrary<ToCome> => facts.map((fact) => () => fact);
const LINK = "https://example.org/talk";

const claims = fc
  .record({
    criterion: fc.constantFrom("talk", "audit"),
    claim: fc.constantFrom("met", "met", "unmet", "not-applicable"),
    text: fc.constantFrom(undefined, " ", "Said there."),
    url: fc.constantFrom(undefined, LINK, `${LINK}/${contentOf("one").commit}`),
    content: fc.option(contents, { freq: 4 }),
    told,
  })
  .map(({ criterion, claim, text, url, content, told }) => {
    const said = anAttestation(criterion, { claim, ...(text && { text }), ...(url && { url }) }, told);
    return content ? { ...said, body: { ...said.body, content } } : said;
  });
const words: fc.Arbitrary<ToCome> = fc.tuple(told, fc.nat({ max: 2 }), chance(70)).map(
  ([told, count, accepts]) =>
    (earlier) =>
      anAcceptance(back(earlier, ["attestation"], count), told, accepts),
);
const takenBack = [
  "attestation",
  "acceptance",
  "review",
  "review-request",
  "reason",
  "appointment",
  "ci-run",
  "source",
];
const withdrawals: fc.Arbitrary<ToCome> = fc
  .tuple(told, fc.subarray(takenBack, { minLength: 1 }), fc.nat({ max: 3 }))
  .map(([told, kinds, count]) => (earlier) => {
    const seq = back(earlier, kinds, count);
    return aWithdrawal(seq, { ...told, stream: earlier.find((fact) => fact.seq === seq)?.stream ?? "instance" });
  });
/** Reviewers knew a content by its commit or by another with the same tree. */
const reviewed: fc.Arbitrary<Content> = fc
  .constantFrom(["one", "one"], ["three", "one"], ["two", "two"])
  .map(([commit = "", tree = ""]) => ({ commit: contentOf(commit).commit, tree: contentOf(tree).tree }));
const reviews = fc.tuple(reviewed, told, chance(75)).map(([content, told, accepts]) => {
  const said = aReview("one", told, accepts);
  return { ...said, body: { ...said.body, content } };
});
const requests = fc.tuple(contents, fc.subarray([...people], { minLength: 1 }), told).map(([content, of, told]) => {
  const said = aReviewRequest("one", of, told);
  return { ...said, body: { ...said.body, content } };
});
const reasons = fc
  .tuple(
    fc.constantFrom(...wideKeys),
    fc.constantFrom("missing", "missing", "expired", "failed", "no-evidence", "awaiting-review", "not-pinned"),
    fc.constantFrom("one", "one", null),
    told,
  )
  .map(([key, cause, content, told]) => aReason(key, cause, content, told));
/** Two sources of one repository, there from the beginning. */
const [SOURCE, OF_A_WORKFLOW] = [3, 4];
export const sources: readonly Fact[] = [
  aSource({}, { at: START }),
  aSource({ workflow: "ci.yml", environment: "ci" }, { at: START }),
];
const runs = fc
  .record({
    check: fc.constantFrom("build", "build", "boot"),
    target: fc.constantFrom<Target>({ arch: "x86_64" }, { arch: "x86_64" }, { arch: "x86_64", series: "4.9" }),
    outcome: fc.constantFrom("passed", "passed", "passed", "failed", "inconclusive", "running"),
    runId: fc.constantFrom("9", "10", "11"),
    attempt: fc.integer({ min: 1, max: 3 }),
    origin: fc.constantFrom(
      proved(SOURCE),
      proved(SOURCE, { repository: "WireGuard/wireguard-linuxkit" }),
      proved(OF_A_WORKFLOW, { environment: "ci" }),
      proved(OF_A_WORKFLOW, { workflow: "mine.yml" }),
      posted(),
      posted("other"),
    ),
    at: instants,
    content: contents,
    hasTree: chance(70),
  })
  .map(({ at, content, hasTree, ...said }) => {
    const run = aRun(said, { at });
    const { tree, ...body } = { ...run.body, ...content };
    return { ...run, body: hasTree ? { ...body, tree } : body };
  });
const appointments = fc
  .tuple(
    fc.constantFrom(...people),
    fc.constantFrom("maintainer", "voter", "reviewer"),
    fc.constantFrom("07-01", "07-06 12:00"),
    fc.constantFrom(undefined, "07-10", "07-15 12:00"),
    chance(25),
  )
  .map(([who, role, from, until, isOfAll]) => {
    const said = anAppointment(who, role, { from, ...(until && { until }) });
    return isOfAll
      ? { ...said, stream: "instance" as const, body: { ...said.body, of: { instance: true as const } } }
      : said;
  });
export const candidates = fc
  .tuple(contents, fc.option(wideYmls), wideConfigurations, instants)
  .map(([content, manifest, configurations, at]) => {
    const said = aCandidate("one", { at }, { manifest, configurations });
    return { ...said, body: { ...said.body, ...content } };
  });
const bases = fc.tuple(faultlessYmls, instants).map(([read, at]) => aBase(read.value, { at }));
const policies = fc.tuple(widePolicies, instants).map(([policy, at]) => published(policy, { at }));
const tags = fc
  .tuple(fc.constantFrom([], ["service"], ["kernel", "other"]), instants)
  .map(([tags, at]) => aProject("wireguard", tags, { at }));

export const wide: fc.Arbitrary<ToCome> = fc.oneof(
  { arbitrary: now(claims), weight: 8 },
  { arbitrary: words, weight: 6 },
  { arbitrary: withdrawals, weight: 4 },
  { arbitrary: now(reviews), weight: 6 },
  { arbitrary: now(requests), weight: 2 },
  { arbitrary: now(reasons), weight: 6 },
  { arbitrary: now(runs), weight: 14 },
  {
    arbitrary: now(runs).map(
      (run): ToCome =>
        (earlier) => ({ ...run(earlier), stream: "channel:testing" }),
    ),
    weight: 2,
  },
  { arbitrary: now(appointments), weight: 4 },
  { arbitrary: now(candidates), weight: 3 },
  { arbitrary: now(bases), weight: 1 },
  { arbitrary: now(policies), weight: 1 },
  { arbitrary: now(tags), weight: 1 },
  { arbitrary: something, weight: 3 },
);

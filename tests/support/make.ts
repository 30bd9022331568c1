import { createHash } from "node:crypto";
import { type Criterion, type CriterionKind, type CriterionOf, Criterion as Schema } from "@/lib/domain/criterion";
import { type Deciding, decidingBy } from "@/lib/domain/decisive";
import type { Actor, BodyOf, Course, Fact, FactKind, FactOf, Seq, Stream } from "@/lib/domain/fact";
import type { Content, Proved } from "@/lib/domain/facts/evidence";
import { type Instant, instantOf, textOf } from "@/lib/domain/instant";
import { type Known, worldOf } from "@/lib/domain/known";
import { Policy } from "@/lib/domain/policy";
import { spansOf } from "@/lib/domain/spans";

/**
 * Facts, policies and logs for tests: only what a test is about is written down, the rest is filled in. Projects have their
 * real names (wireguard unless said otherwise), people are called by their role.
 */
export const PROJECT = "wireguard";
export const CHANNEL = "testing";

/** `07-05`, `07-05 16:00` (2017, UTC), or with a year before it; an instant stays as it is. */
export function instant(text: string | Instant): Instant {
  if (typeof text === "number") return text;
  const [day = "", time = "00:00"] = (/^\d{4}-/.test(text) ? text : `2017-${text}`).split(" ");
  const found = instantOf(`${day}T${time}Z`);
  if (found === null) throw new Error(`${text} is no instant: write 07-05 or 07-05 16:00.`);
  return found;
}

const hash = (algorithm: "sha1" | "sha256", text: string): string => createHash(algorithm).update(text).digest("hex");

const contents = new Map<string, Content>();
/** Content by a word: the same word is the same commit and tree. */
export function contentOf(word: string): Content {
  const made = contents.get(word) ?? { commit: hash("sha1", `commit ${word}`), tree: hash("sha1", `tree ${word}`) };
  contents.set(word, made);
  return made;
}

/** Who, when and where: what stands around a fact's body. `by` is a person's handle or an actor of another kind. */
export type Told = {
  readonly seq?: Seq;
  readonly at?: string | Instant;
  readonly recordedAt?: string | Instant;
  readonly by?: string | Actor;
  readonly via?: string | null;
  readonly stream?: Stream;
  readonly course?: Course;
};

/** A fact that has no place in a log yet; `aLog` gives it one. */
export function aFact<K extends FactKind>(kind: K, body: BodyOf<K>, told: Told = {}): FactOf<K> {
  const at = instant(told.at ?? "07-01");
  return {
    seq: told.seq ?? 0,
    stream: told.stream ?? `project:${PROJECT}`,
    prev: null,
    kind,
    actor: typeof told.by === "object" ? told.by : { kind: "person", id: told.by ?? "maintainer" },
    via: told.via ?? null,
    at,
    recordedAt: instant(told.recordedAt ?? at),
    course: told.course ?? null,
    body,
    digest: "",
  };
}

/** Facts in the order of their recording: numbered from 1 where they have no number, chained by stream, with digests. */
export function aLog(...facts: readonly Fact[]): readonly Fact[] {
  const ends = new Map<Stream, string>();
  let last = Number.NEGATIVE_INFINITY;
  return facts.map((fact, index) => {
    last = Math.max(last, fact.recordedAt);
    const placed = { ...fact, seq: fact.seq || index + 1, prev: ends.get(fact.stream) ?? null, recordedAt: last };
    const digest = hash("sha256", JSON.stringify(placed));
    ends.set(fact.stream, digest);
    return { ...placed, digest };
  });
}

/** What verbs and queries look at: a log, on 19 July 2017 unless another instant is given. */
export const aKnown = (log: readonly Fact[], changes: Partial<Known> = {}): Deciding => {
  const named = (prefix: string) =>
    [...new Set(log.map(({ stream }) => stream))].flatMap((stream) =>
      stream.startsWith(prefix) ? [stream.slice(prefix.length)] : [],
    );
  return decidingBy({
    head: log.at(-1)?.seq ?? 0,
    now: instant("07-19 16:00"),
    practice: false,
    offset: 0,
    due: { next: null, meeting: null },
    stream: (name) => log.filter((fact) => fact.stream === name),
    entry: (seq) => log.find((fact) => fact.seq === seq),
    projects: () => named("project:"),
    channels: () => named("channel:").sort((a, b) => rankOf(log, a) - rankOf(log, b)),
    spans: spansAnew,
    ...changes,
  });
};

/** Where a log stands now, as a look has it beside what is looked at. */
export const liveOf = (facts: readonly Fact[], now: Instant, head = facts.length) => ({
  head,
  now,
  facts,
  ahead: facts.filter((fact) => fact.at > fact.recordedAt),
  stream: (name: Stream) => facts.filter((fact) => fact.stream === name),
});

const rankOf = (log: readonly Fact[], channel: string): number => {
  const made = log.find((fact) => fact.kind === "channel" && fact.body.channel === channel);
  return made?.kind === "channel" ? made.body.rank : 0;
};

/** The spans of what is known, as if nothing had been kept. */
export const spansAnew: Known["spans"] = (of, project, channel) =>
  spansOf(
    [...worldOf(of, project, channel).facts].sort((a, b) => a.seq - b.seq),
    project,
    channel,
    { upTo: of.head, now: of.now },
  );

const inChannel = (told: Told): Told => ({ stream: `channel:${CHANNEL}`, by: "chair", ...told });

// ——— criteria and policies ———

const criteria: { readonly [K in CriterionKind]: Omit<CriterionOf<K>, "key" | "short" | "title"> } = {
  attested: {
    ...common("must"),
    kind: "attested",
    waivable: true,
    naAllowed: false,
    evidence: "none",
    binds: "project",
    validFor: "P90D",
    secondPerson: false,
  },
  ci: {
    ...common("must"),
    kind: "ci",
    waivable: false,
    checks: ["build"],
    targets: [{ arch: "x86_64", series: "4.9" }],
    origins: ["proved", "posted"],
    maxAge: "P14D",
    streak: 1,
    window: 5,
    maxFail: 1,
  },
  review: { ...common("must"), kind: "review", waivable: true, role: "voter", count: 2 },
  manifest: { ...common("must"), kind: "manifest", waivable: false, rule: "loads" },
  soak: { ...common("must"), kind: "soak", waivable: true, channel: "testing", days: 60 },
  needs: { ...common("must"), kind: "needs", waivable: false, project: "landlock" },
  kernel: {
    ...common("must"),
    kind: "kernel",
    waivable: false,
    list: "linuxkit-2017-06-12",
    symbols: [{ symbol: "PANIC_ON_OOPS", want: "y" }],
    except: [],
    arch: ["x86_64"],
  },
};

function common(obligation: Criterion["obligation"]) {
  return { group: "Looked after", why: "", how: "", source: [], appliesTo: [], obligation };
}

/** A criterion of a kind; its key is its short name and title too. Parsed, so that a test cannot ask for a thing no policy can. */
export function aCriterion<K extends CriterionKind>(
  kind: K,
  key: string,
  changes: Partial<CriterionOf<K>> = {},
): CriterionOf<K> {
  return Schema.parse({ key, short: key, title: key, ...criteria[kind], ...changes }) as CriterionOf<K>;
}

export const aPolicy = (list: readonly Criterion[], changes: Partial<Policy> = {}): Policy =>
  Policy.parse({
    channel: CHANNEL,
    version: 1,
    rule: { decidedBy: "chair" },
    graceDays: 28,
    settleDays: 14,
    migrationDays: 28,
    criteria: list,
    ...changes,
  });

/** The publication of a policy. */
export const published = (policy: Policy, told: Told = {}) =>
  aFact("policy", { policy }, inChannel({ at: "03-12", ...told }));

// ——— facts ———

export const aProject = (slug = PROJECT, tags: readonly string[] = [], told: Told = {}) =>
  aFact(
    "project",
    {
      slug,
      name: slug,
      short: "",
      summary: `The project ${slug}.`,
      repository: "https://github.com/linuxkit/linuxkit",
      path: `projects/${slug}`,
      upstream: null,
      organisation: null,
      tags: [...tags],
      leads: [],
      boardFrom: textOf(instant("05-01")),
      candidate: true,
    },
    { stream: `project:${slug}`, by: "chair", at: "05-01", ...told },
  );

/** A candidate with this content, without yml and kernel configuration unless they are given. */
export const aCandidate = (
  word: string,
  told: Told = {},
  material: Partial<Pick<BodyOf<"revision">, "manifest" | "configurations">> = {},
) =>
  aFact("revision", { ...contentOf(word), manifest: null, configurations: [], ...material }, { at: "06-01", ...told });

export const aBase = (manifest: BodyOf<"base">["manifest"], told: Told = {}) =>
  aFact(
    "base",
    { id: "linuxkit", commit: contentOf("base").commit, path: "linuxkit.yml", series: "4.9", manifest },
    inChannel({ at: "05-02", ...told }),
  );

type AttestationSaid = Partial<Omit<BodyOf<"attestation">, "criterion" | "content">> & { readonly content?: string };
export const anAttestation = (criterion: string, { content, ...said }: AttestationSaid = {}, told: Told = {}) =>
  aFact("attestation", { criterion, claim: "met", ...said, ...(content && { content: contentOf(content) }) }, told);

/** A second person's word on the claim with this number. */
export const anAcceptance = (attestation: Seq, told: Told = {}, accepts = true) =>
  aFact(
    "acceptance",
    { attestation, accepts, ...(!accepts && { text: "The link shows another project." }) },
    { by: "voter", ...told },
  );
export const aDispute = (attestation: Seq, told: Told = {}) => anAcceptance(attestation, told, false);

export const aWithdrawal = (fact: Seq, told: Told = {}) => aFact("withdrawal", { fact }, told);

export const aReason = (criterion: string, cause: string, content: string | null = null, told: Told = {}) =>
  aFact(
    "reason",
    { criterion, cause, text: "Upstream takes it after 4.13.", content: content === null ? null : contentOf(content) },
    told,
  );

export const aReview = (content: string, told: Told = {}, accepts = true) =>
  aFact("review", { content: contentOf(content), accepts, text: "I read it all." }, { by: "voter", ...told });

export const aReviewRequest = (content: string, of: readonly string[], told: Told = {}) =>
  aFact("review-request", { content: contentOf(content), of: [...of] }, told);

export const posted = (token = "ci-token"): BodyOf<"ci-run">["origin"] => ({
  is: "posted",
  token,
  name: "CI of wireguard",
  maker: "maintainer",
});
/** Of the source with this number, as `aSource` names it. */
export const proved = (source = 1, shown: Partial<Proved> = {}): BodyOf<"ci-run">["origin"] => ({
  is: "proved",
  source,
  workflow: "ci.yml",
  by: "id-token",
  repository: "wireguard/wireguard-linuxkit",
  ...shown,
});

type RunSaid = Partial<Omit<BodyOf<"ci-run">, "commit" | "tree">> & { readonly content?: string };
/** A passed build of content "one" on x86_64 / 4.9, unless said otherwise; its run id is its instant unless it is given. */
export function aRun({ content = "one", ...said }: RunSaid = {}, told: Told = {}) {
  const outcome = said.outcome ?? "passed";
  const body = {
    check: "build",
    target: { arch: "x86_64", series: "4.9" },
    ...contentOf(content),
    runId: String(instant(told.at ?? "07-01")),
    attempt: 1,
    word: outcome,
    origin: posted(),
    ...said,
    outcome,
  };
  return aFact("ci-run", body, { by: { kind: "token", id: "ci-token" }, via: "maintainer", ...told });
}

/** A run of the base alone: the same legs, in the channel's stream. */
export const aReferenceRun = (said: RunSaid = {}, told: Told = {}) =>
  aRun({ content: "base", ...said }, { stream: `channel:${CHANNEL}`, ...told });

type Term = { readonly from?: string; readonly until?: string; readonly organisation?: string };
/** Somebody is appointed: a maintainer of the project, any other role in the channel. */
export function anAppointment(
  who: string,
  role: string,
  { from = "05-01", until, organisation }: Term = {},
  told: Told = {},
) {
  const of = role === "maintainer" ? { project: PROJECT } : { channel: CHANNEL };
  return aFact(
    "appointment",
    {
      who,
      name: who,
      role,
      of,
      organisation: organisation ?? null,
      from: textOf(instant(from)),
      until: until === undefined ? null : textOf(instant(until)),
    },
    inChannel({ at: from, ...(role === "maintainer" && { stream: `project:${PROJECT}` }), ...told }),
  );
}

/** The gate admitted a project with this content, or without a candidate. */
export const anAdmission = (slug: string, content: string | null = slug, told: Told = {}) =>
  aFact(
    "decision",
    {
      by: "gate",
      channel: CHANNEL,
      what: "admit",
      content: content === null ? null : contentOf(content),
      rule: "chair",
      verdict: { rules: 1, digest: "", outcome: "ready", policyVersion: 1, upTo: 1, now: "2017-07-02T00:00:00.000Z" },
      text: "",
    },
    { stream: `project:${slug}`, by: "chair", at: "07-02", ...told },
  );

/** What the record says beside the criteria. */
export const aNote = (said: string, told: Told = {}) =>
  aFact(
    "note",
    { criterion: null, said, by: "the SIG", kind: "event", source: {} },
    { by: { kind: "record", id: "sig" }, ...told },
  );

/** An instant as these tests write it: `07-19`, `07-19 16:00`, with its year where that is not 2017. */
export const short = (at: Instant): string =>
  textOf(at)
    .replace(/^2017-/, "")
    .replace("T", " ")
    .replace(/:00\.000Z$/, "")
    .replace(/ 00:00$/, "");

type Shown = { is: string; cause: string | null; used: readonly Seq[]; until: Instant | null };
/** A standing in a line: `stale expired [1]`, `met [1,2] to 09-29`. */
export const shown = ({ is, cause, used, until }: Shown): string =>
  [is, cause, `[${used}]`, until === null ? null : `to ${short(until)}`].filter((part) => part !== null).join(" ");

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodies } from "@/lib/domain/fact";
import { Refusal } from "@/lib/domain/refusal";
import { canonical } from "@/lib/formats/canonical";
import { parsed } from "@/lib/http/body";
import { accept } from "@/lib/verbs/accept";
import { admit, remove } from "@/lib/verbs/admit";
import { appoint } from "@/lib/verbs/appoint";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { attest } from "@/lib/verbs/attest";
import { giveReason } from "@/lib/verbs/give-reason";
import { moveClock } from "@/lib/verbs/move-clock";
import { putForward } from "@/lib/verbs/put-forward";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { editProject, registerProjects } from "@/lib/verbs/register-project";
import { registerSource } from "@/lib/verbs/register-source";
import { review } from "@/lib/verbs/review";
import { revokeSource } from "@/lib/verbs/revoke-source";
import type { Verb } from "@/lib/verbs/verb";
import { withdraw } from "@/lib/verbs/withdraw";
import { aGroup, aToken, person } from "../support/act";
import { aKnown, anAttestation, contentOf, instant } from "../support/make";
import { aSource } from "../support/make-source";
import { cases, seed } from "./law";

/** Whatever is sent, a verb says facts that the log can keep, or refuses in words: it never breaks, which would be a 500. */
const group = aGroup(
  aSource(),
  anAttestation("pie"),
  anAttestation("readme", {}, { by: { kind: "token", id: "t" }, via: "person:maintainer" }),
);
const SOURCE = group.findIndex((fact) => fact.kind === "source") + 1;
const known = aKnown(group, { practice: true, offset: instant("2017-07-19 16:00") - instant("2026-11-24 16:00") });
const project = "wireguard";
const hands = { meeting: "2017-07-19", eligible: 2, for: 2, against: 0, abstain: 0, openedAt: "2017-07-01T00:00:00Z" };
const run = {
  project,
  check: "build",
  target: { arch: "x86_64", series: "4.9" },
  revision: contentOf("one").commit,
  tree: contentOf("one").tree,
  runId: "1",
  attempt: 1,
  outcome: "passed",
  observedAt: "2017-07-19T15:00:00Z",
  url: "https://x.org",
};
const registration = {
  slug: "tpm",
  name: "TPM",
  short: "keys",
  summary: "Keys.",
  repository: "https://x.org/a",
  path: "a",
  upstream: null,
  organisation: null,
  tags: ["kernel"],
};

const act = <I, A>(verb: Verb<I, A>, input: object) => ({
  name: verb.name,
  input,
  /** Parses and decides as a door does; throws what is no Refusal. */
  tried: (hostile: unknown, by: Parameters<typeof verb.decide>[1]): void => {
    try {
      const meant = parsed(verb.input, hostile);
      for (const { kind, body, at } of verb.decide(known, by, meant).says) {
        canonical(bodies[kind].parse(body));
        if (at !== null) expect(new Date(at).toISOString()).toMatch(/^\d{4}-/);
      }
      canonical(JSON.parse(JSON.stringify(meant)));
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      expect(failure.sentence).toMatch(/[.!?…”]$/);
    }
  },
});
const acts = [
  act(attest, {
    project,
    criterion: "upstream",
    claim: "met",
    text: "x",
    url: "https://x.org",
    revision: contentOf("one").commit,
  }),
  act(accept, { attestation: group.length, accepts: true, text: "x" }),
  act(withdraw, { project, fact: group.length, kind: "attestation", text: "x" }),
  act(giveReason, { project, criterion: "upstream", text: "x", channel: "testing" }),
  act(review, { project, accepts: true, text: "x", revision: contentOf("one").commit }),
  act(askForReview, { project, of: ["voter"], text: "x" }),
  act(putForward, {
    project,
    ...contentOf("two"),
    committedAt: "2017-07-01T00:00:00Z",
    manifest: "kernel:\n  image: linuxkit/kernel:4.9",
    manifestPath: "a.yml",
    configurations: [],
  }),
  act(recordCiRuns, run),
  act(recordCiRuns, [run, { ...run, runId: "2" }]),
  act(recordCiRuns, { ...run, project: undefined, channel: "testing" }),
  act(registerSource, {
    project,
    forge: "github",
    issuer: "https://gitlab.com",
    repository: "a/b",
    workflow: "ci.yml",
    environment: "ci",
    text: "x",
  }),
  act(revokeSource, { source: SOURCE, text: "x" }),
  act(registerProjects, registration),
  act(editProject, { project, summary: "x", tags: ["kernel"], upstream: "https://x.org" }),
  act(appoint, {
    who: "x",
    name: "x",
    role: "voter",
    of: { channel: "testing" },
    organisation: "ARM",
    until: "2018-01-01T00:00:00Z",
    text: "x",
  }),
  act(admit, { project, channel: "testing", handCount: hands, text: "x" }),
  act(remove, { project, channel: "testing", text: "x" }),
  act(moveClock, { by: "1 day" }),
];

const hostileText = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\0",
    "\ud83d",
    "__proto__",
    "constructor",
    "toString",
    "a\nb",
    "😀".repeat(300),
    "x".repeat(9000),
    "NaN",
    "-0",
    "1e309",
  ),
  fc.constantFrom(
    "https://a b",
    "https://",
    "http://[::1",
    "javascript:alert(1)",
    "HTTPS://X.ORG",
    "https://x.org/%",
    "https://user:pw@x.org",
    "https://\u0000",
  ),
  fc.constantFrom(
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "2017-02-30T00:00:00Z",
    "2017-07-19T15:00:00+14:00",
    "9999-12-31T23:59:59-23:59",
    "1969-12-31T23:59:59Z",
  ),
  fc.constantFrom(
    "a".repeat(40),
    "0".repeat(40),
    "wireguard",
    "landlock",
    "testing",
    "readme",
    "x86_64/4.9",
    "chair",
    "voter",
    "1 day",
    "met",
    "passed",
    "admit",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const hostile = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      undefined,
      true,
      false,
      0,
      -1,
      1,
      2,
      1.5,
      2 ** 53,
      1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom([], {}, [[]], { project: "wireguard" }, JSON.parse('{"__proto__":{"a":1}}'), [
      "voter",
      "voter",
    ]),
  },
);
const speaker = fc.constantFrom(
  ...["chair", "maintainer", "voter", "stranger"].map((it) => person(it)),
  aToken("maintainer"),
  aToken("chair", undefined, null),
);

/** The input with some of its fields, or fields within them, put in another's place. */
const spoilt = (input: object): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), hostile), { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone(input) as Record<string, unknown>;
    for (const [which, deeper, value] of changes) {
      let into = copy;
      let names = Object.keys(into);
      for (let depth = 0; depth < deeper; depth += 1) {
        const inner = into[names[which % names.length] ?? ""];
        if (typeof inner !== "object" || inner === null || Object.keys(inner).length === 0) break;
        into = inner as Record<string, unknown>;
        names = Object.keys(into);
      }
      into[names[which % Math.max(1, names.length)] ?? "more"] = value;
    }
    return copy;
  });

describe(`whatever is sent (seed ${seed})`, () => {
  it.each(acts.map((it, index) => [it.name, index, it] as const))("%s %d keeps or refuses", (_name, _index, it) => {
    for (const by of [person("chair"), person("maintainer"), person("voter")]) it.tried(it.input, by);
    fc.assert(
      fc.property(spoilt(it.input), speaker, (input, by) => it.tried(input, by)),
      { seed, numRuns: cases * 2 },
    );
    fc.assert(
      fc.property(hostile, speaker, (input, by) => it.tried(input, by)),
      { seed, numRuns: cases },
    );
  });
});

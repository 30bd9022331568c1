import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, person, refusal, refusedFields } from "@/tests/support/act";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAppointment,
  aPolicy,
  aWithdrawal,
  contentOf,
  instant,
  published,
  spansAnew,
} from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import { decidingBy } from "../domain/decisive";
import { judged } from "../domain/project";
import { sourcesIn, speakerOfSource } from "../domain/trust";
import { recordCiRuns } from "./record-ci-runs";

const ci = aToken("maintainer", ["ci:write"]);
const group = (...more: readonly Fact[]) => aGroup(anAppointment("CI", "ci"), ...more);
const aPost = (changes: object = {}) => ({
  project: "wireguard",
  check: "build",
  target: { arch: "x86_64", series: "4.9" },
  revision: contentOf("one").commit,
  runId: "5120",
  outcome: "passed",
  observedAt: "2017-07-19T15:00:00Z",
  ...changes,
});
const post = (
  runs: unknown,
  log: readonly Fact[] = group(),
  by: Parameters<typeof act>[1] = ci,
  changes: object = {},
) => act(recordCiRuns, by, runs, log, changes);
const refused = (...args: Parameters<typeof post>) => refusal(() => post(...args));

describe("CI reports a run", () => {
  it("and hears its entry, that it counts, and what it did, in one sentence for its log", () => {
    const log = group();
    const { says, answer } = post(aPost(), log);
    expect(says).toMatchObject([
      {
        kind: "ci-run",
        stream: "project:wireguard",
        actor: { kind: "token", id: "ci-token" },
        via: "person:maintainer",
        at: instant("07-19 15:00"),
        body: {
          check: "build",
          commit: contentOf("one").commit,
          outcome: "passed",
          word: "passed",
          attempt: 1,
          origin: { is: "posted", token: "ci-token", name: "CI of wireguard", maker: "maintainer" },
        },
      },
    ]);
    const entry = log.length + 1;
    expect(answer).toEqual({
      runs: [{ entry, new: true, counts: true, why: null }],
      recorded: 1,
      verdicts: [{ project: "wireguard", channel: "testing", before: "undetermined", after: "undetermined" }],
      said: `Recorded as entry ${entry}, and it counts: build on x86_64 / 4.9 passed. wireguard stays undetermined for testing: still open are readme, named, upstream, pie and 1 more.`,
    });
  });

  it("and what fails is heard at once", () => {
    expect(post(aPost({ outcome: "timed_out" })).answer.said).toMatch(
      /it counts: build on x86_64 \/ 4\.9 failed\. wireguard turns from undetermined to not ready for testing: still open are /,
    );
  });

  it("without an instant: it happened now", () => {
    expect(post(aPost({ observedAt: undefined })).says).toMatchObject([{ at: null }]);
  });

  it("on a practice copy: the machine's instant is shifted, and kept as it was", () => {
    const offset = instant("2017-07-19 16:00") - instant("2026-11-24 16:00");
    const { says } = post(aPost({ observedAt: "2026-11-24T15:59:00Z" }), group(), ci, { practice: true, offset });
    expect(says).toMatchObject([{ at: instant("07-19 15:59"), body: { machineAt: "2026-11-24T15:59:00.000Z" } }]);
  });

  it.each([
    ["its ci", "CI", "hand of CI"],
    ["a maintainer", "maintainer", "hand of maintainer"],
    ["the chair", "chair", "hand of chair"],
  ])("by hand, by %s, and it says so", (_who, by, token) => {
    expect(post(aPost(), group(), by).says).toMatchObject([
      { body: { origin: { is: "posted", token, name: "by hand", maker: by } } },
    ]);
  });
});

describe("one record an attempt, whatever the number and order of deliveries", () => {
  it("a re-delivery is the same entry, and nothing is added", () => {
    const first = post(aPost());
    const again = post(aPost(), first.log);
    expect(again.says).toEqual([]);
    expect(again.answer.runs).toEqual([{ ...first.answer.runs[0], new: false }]);
    expect(again.answer.said).toMatch(
      /^Known already as entry \d+, and nothing is added; it counts: build on x86_64 \/ 4\.9 passed\./,
    );
  });

  it("twice in one post is one entry too", () => {
    const { answer, says } = post([aPost(), aPost()]);
    expect(says).toHaveLength(1);
    expect(answer.runs.map((run) => [run.entry, run.new])).toEqual([
      [answer.runs[0]?.entry, true],
      [answer.runs[0]?.entry, false],
    ]);
    expect(answer.said).toMatch(/^Recorded 1 run, 1 known already; 2 of 2 count\./);
  });

  it.each([
    ["an outcome after “running”", "running", "passed", true],
    ["“running” after an outcome", "passed", "running", false],
    ["the worse of two outcomes", "passed", "failed", true],
    ["not the better", "failed", "passed", false],
    ["not skipped after failed", "failed", "skipped", false],
  ])("%s is taken: %s, then %s: %s", (_what, first, then, isTaken) => {
    const { says } = post(aPost({ outcome: then }), post(aPost({ outcome: first })).log);
    expect(says).toHaveLength(isTaken ? 1 : 0);
  });

  it("a re-run is another attempt, and another token another source", () => {
    const { log } = post(aPost());
    expect(post(aPost({ attempt: 2 }), log).says).toHaveLength(1);
    expect(post(aPost(), log, aToken("maintainer", ["ci:write"], "wireguard", "other-token")).says).toHaveLength(1);
  });

  it("another commit under the same run is refused: it would be lost", () => {
    const other = aPost({ revision: contentOf("two").commit });
    expect(refused(other, post(aPost()).log)).toMatch(
      /^conflict: Not recorded: run 5120, attempt 1, of build on x86_64 \/ 4\.9 was posted for /,
    );
  });
});

describe("what counts for nothing is recorded, and says why", () => {
  const why = (changes: object, log = group()) => {
    const { answer, says } = post(aPost(changes), log);
    expect(says).toHaveLength(1);
    expect(answer.runs[0]?.counts).toBe(false);
    return answer.runs[0]?.why;
  };

  it.each([
    [
      "other content",
      { revision: contentOf("two").commit },
      /other content \(.{7}\) than the candidate .{7}; it counts if that content is put forward/,
    ],
    ["a job nobody asks for", { check: "suite" }, /does not ask for suite on x86_64 \/ 4\.9/],
    ["a target nobody asks for", { target: "x86_64/4.11" }, /does not ask for build on x86_64 \/ 4\.11/],
    ["a run that goes on", { outcome: "queued" }, /still running/],
    ["a word nobody knows", { outcome: "constructor" }, /“constructor” is neither a pass nor a failure/],
    ["an old run", { observedAt: "2017-07-05T15:59:59Z" }, /older than the policy takes/],
  ])("%s", (_what, changes, words) => expect(why(changes)).toMatch(words));

  it("a project without a candidate", () => {
    expect(
      why(
        {},
        group().filter((fact) => fact.kind !== "revision"),
      ),
    ).toMatch(/no candidate yet/);
  });

  it("a run that does not say where, where the policy tells places apart", () => {
    const { target: _, ...nowhere } = aPost();
    expect(refused(nowhere)).toBe(
      "bad-input: Not recorded: the run 5120 does not say where it ran. Write a target as x86_64/4.9.",
    );
    expect(refusedFields(() => post([aPost({ runId: "1" }), nowhere], group()))).toEqual(["[1].target"]);
    const log = group().filter((fact) => fact.stream !== "channel:testing");
    expect(post(nowhere, log).bodies).toMatchObject([{ target: { name: "default" } }]);
  });

  it("an instance without a policy", () => {
    const log = group().filter((fact) => fact.stream !== "channel:testing");
    expect(why({}, log)).toMatch(/No policy asks for anything yet/);
  });

  it("the same tree under another commit counts", () => {
    const { commit } = contentOf("merge");
    expect(post(aPost({ revision: commit, tree: contentOf("one").tree })).answer.runs[0]?.counts).toBe(true);
  });

  it("and counts when its content is put forward", () => {
    const { log } = post(aPost({ revision: contentOf("two").commit }));
    const later = aLog(...log, aCandidate("two", { at: "07-19 15:30" }));
    expect(post(aPost({ revision: contentOf("two").commit }), later).answer.runs[0]).toMatchObject({
      new: false,
      counts: true,
    });
  });
});

describe("a source of CI brings runs itself", () => {
  const shown = { repository: "wireguard/wireguard-linuxkit", workflow: "ci.yml", by: "id-token" } as const;
  const policy = published(aPolicy([aCriterion("ci", "ci-build", { origins: ["proved"] })], { version: 2 }));
  const log = group(policy, aSource());
  const speaks = (known: readonly Fact[], seq: number, changes: Partial<typeof shown> = {}) => {
    const source = sourcesIn(known).find((it) => it.seq === seq);
    if (!source) throw new Error("It is registered.");
    return speakerOfSource(source, { ...shown, ...changes });
  };
  const SOURCE = log.length;
  const by = speaks(log, SOURCE);

  it("and each says what it proved, and by whom it was brought", () => {
    const { says, answer } = post(aPost(), log, by);
    expect(says).toMatchObject([
      {
        actor: { kind: "source", id: String(SOURCE) },
        via: null,
        body: { origin: { is: "proved", source: SOURCE, ...shown } },
      },
    ]);
    expect(answer.runs[0]?.counts).toBe(true);
  });

  it("of another workflow than it is held to: recorded, and said why not", () => {
    const held = group(policy, aSource({ workflow: "release.yml" }));
    const { says, answer } = post(aPost(), held, speaks(held, held.length));
    expect(says).toHaveLength(1);
    expect(answer.runs[0]).toMatchObject({
      counts: false,
      why: "It is not counted: it is of another workflow than its source may speak of. The CI page lists who may speak.",
    });
  });

  it("once it is revoked they count no more; what came before is what it was", () => {
    const first = post(aPost(), log, by);
    const revoked = aLog(...first.log, aWithdrawal(SOURCE));
    expect(post(aPost(), revoked, by).answer.runs[0]).toMatchObject({ new: true, counts: false });
    expect(post(aPost({ outcome: "failed" }), revoked, by).answer.verdicts[0]).toMatchObject({
      before: first.answer.verdicts[0]?.after,
      after: first.answer.verdicts[0]?.after,
    });
  });

  it("what came while nobody trusted it stands for nothing that comes from one that may speak", () => {
    const revoked = aLog(...log, aWithdrawal(SOURCE));
    const known = aLog(...post(aPost(), revoked, by).log, aSource());
    expect(post(aPost(), known, speaks(known, known.length)).answer.runs[0]).toMatchObject({ new: true, counts: true });
  });

  it("and what two sources of one repository bring is known once", () => {
    const two = group(policy, aSource(), aSource({ workflow: "ci.yml" }));
    const first = post(aPost(), two, speaks(two, two.length - 1));
    expect(post(aPost(), first.log, speaks(two, two.length)).says).toEqual([]);
  });

  it("for no other project, and for no base", () => {
    expect(refused(aPost({ project: "landlock" }), log, by)).toMatch(/^not-permitted: .*speaks for wireguard alone/);
    expect(refused(onBase(), log, by)).toMatch(/^not-permitted: .*speaks for wireguard alone/);
  });
});

const onBase = (changes: object = {}) => {
  const { project: _, ...post } = aPost(changes);
  return { ...post, channel: "testing" };
};

describe("the base runs the same jobs, without any project", () => {
  const chair = aToken("chair", ["ci:write"], null);

  it("its channel stands in the place of the project", () => {
    const { says, answer } = post(onBase({ outcome: "failed" }), group(), chair);
    expect(says).toMatchObject([{ kind: "ci-run", stream: "channel:testing", body: { outcome: "failed" } }]);
    expect(answer).toMatchObject({ runs: [{ counts: true, why: null, reference: true }], verdicts: [] });
    expect(answer.said).toMatch(/^Recorded as entry \d+, of the base: it moves no standing by itself\.$/);
  });

  it("together with runs of projects, and twice is once", () => {
    const { says, answer, log } = post([onBase(), aPost()], group(), chair);
    expect(says.map((it) => it.stream)).toEqual(["channel:testing", "project:wireguard"]);
    expect(answer.verdicts).toHaveLength(1);
    expect(post(onBase(), log, chair).says).toEqual([]);
  });

  it("a project's failure is then not charged to it", () => {
    const failed = post(aPost({ outcome: "failed" }));
    const { log } = post(onBase({ outcome: "failed" }), failed.log, chair);
    const { standings } = judged(aKnown(log), "wireguard", "testing");
    expect(standings.find(({ key }) => key === "ci-build")).toMatchObject({ is: "unmet", cause: "base-broken" });
  });

  it.each([
    ["a job that nobody asks for", { check: "suite" }, /does not ask for suite/],
    ["one that goes on", { outcome: "running" }, /still running/],
    ["an old one", { observedAt: "2017-07-01T00:00:00Z" }, /older than the policy takes/],
  ])("%s stands for nothing", (_what, changes, why) =>
    expect(post(onBase(changes), group(), chair).answer.runs[0]).toMatchObject({
      counts: false,
      why: expect.stringMatching(why),
    }),
  );

  it("is posted by the chair, with a token of no project; or by a source of the channel", () => {
    for (const by of ["maintainer", "CI", "voter"])
      expect(refused(onBase(), group(), by)).toMatch(/^not-permitted: .*takes a chair/);
    expect(refused(onBase(), group(), aToken("chair"))).toMatch(/speaks for wireguard alone/);
    const log = group(aSource({}, { stream: "channel:testing", by: "chair" }));
    const [source] = sourcesIn(log);
    if (!source) throw new Error("It is registered.");
    const by = speakerOfSource(source, { repository: "wireguard/wireguard-linuxkit", workflow: "ci.yml" });
    expect(post(onBase(), log, by).answer.runs[0]?.counts).toBe(true);
    expect(refused(aPost(), log, by)).toMatch(/^not-permitted: .*speaks for the base of testing alone/);
  });

  it("needs a channel that there is, and names no project beside it", () => {
    expect(refused({ ...onBase(), channel: "mainline" }, group(), chair)).toMatch(/^not-found: There is no channel/);
    expect(refusedFields(() => post({ ...onBase(), project: "wireguard" }, group(), chair))).toEqual(["project"]);
    const { channel: _, ...neither } = onBase();
    expect(refusedFields(() => post([aPost(), neither], group(), chair))).toEqual(["[1].project"]);
  });
});

describe("refused is", () => {
  it.each(["stranger", "voter", "release engineer"])("a %s", (by) =>
    expect(refused(aPost(), group(), by)).toMatch(
      /^not-permitted: Not done: posting a CI run takes a maintainer or the CI or a chair/,
    ),
  );
  it("a token without the scope, of another project, or whose maker lost the role", () => {
    expect(refused(aPost(), group(), aToken("maintainer", ["project:write"]))).toMatch(/needs the scope ci:write/);
    expect(refused(aPost(), group(), aToken("maintainer", ["ci:write"], "landlock"))).toMatch(
      /speaks for landlock alone/,
    );
    expect(refused(aPost(), group(), aToken("former", ["ci:write"]))).toMatch(/^not-permitted: /);
    expect(person("maintainer").token).toBeNull();
  });

  it("a project there is not, though the rest is right: nothing is written", () => {
    expect(refused([aPost(), aPost({ project: "wg" })])).toMatch(/^not-found: There is no project called wg/);
    expect(refused([aPost(), aPost({ project: "landlock" })])).toMatch(/^not-permitted: /);
  });

  it("a run from the future, with the place in the list", () => {
    const ahead = aPost({ observedAt: "2017-07-19T16:05:00.001Z" });
    expect(refused(ahead)).toMatch(/^bad-input: .*more than five minutes from now/);
    expect(refusedFields(() => post(ahead))).toEqual(["observedAt"]);
    expect(refusedFields(() => post([aPost(), ahead]))).toEqual(["[1].observedAt"]);
    expect(post(aPost({ observedAt: "2017-07-19T16:05:00Z" })).says).toHaveLength(1);
  });

  it("a run from before there was CI", () => {
    expect(refused(aPost({ observedAt: "0001-01-01T00:00:00Z" }))).toMatch(/^bad-input: .*before 1970/);
  });
});

it("a thousand runs in one post are read once, not a thousand times", () => {
  const runs = Array.from({ length: 1000 }, (_, index) => aPost({ runId: String(index), attempt: 1 }));
  let reads = 0;
  const log = group();
  const counted = (name: Fact["stream"]) => {
    reads += 1;
    return log.filter((fact) => fact.stream === name);
  };
  const { answer } = post(runs, log, ci);
  expect(answer.recorded).toBe(1000);
  expect(answer.said).toMatch(/^Recorded 1000 runs; 1000 of 1000 count\./);
  recordCiRuns.decide(decidingBy({ ...knownOf(log), stream: counted }), ci, recordCiRuns.input.parse(runs));
  expect(reads).toBeLessThan(20);
});

function knownOf(log: readonly Fact[]) {
  const known = { head: log.length, now: instant("07-19 16:00"), practice: false, offset: 0 };
  return {
    ...known,
    due: { next: null, meeting: null },
    entry: (seq: number) => log[seq - 1],
    projects: () => ["wireguard", "landlock"],
    channels: () => ["testing"],
    spans: spansAnew,
  };
}

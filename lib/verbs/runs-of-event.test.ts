import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { sourceNumbered } from "@/lib/domain/sources-known";
import type { ForgeEvent, JobTold } from "@/lib/formats/forge/event";
import { refusal, refusedFields } from "@/tests/support/act";
import { aCriterion, aKnown, aLog, aPolicy, aProject, contentOf, published } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import { runsOfEvent } from "./runs-of-event";

const x86 = { arch: "x86_64", series: "4.9" };
const log = (source: Fact) =>
  aLog(
    published(aPolicy([aCriterion("ci", "ci", { checks: ["build", "ci"], targets: [x86, { name: "default" }] })])),
    aProject(),
    source,
  );
const aJob = (changes: Partial<JobTold> = {}): JobTold => ({
  name: "build (x86_64, 4.9)",
  commit: contentOf("one").commit,
  runId: "128620228",
  attempt: 1,
  outcome: "failed",
  word: "timed_out",
  observedAt: "2017-07-19T15:00:00.000Z",
  url: "https://github.com/wireguard/wireguard-linuxkit/runs/128620228",
  workflow: "CI",
  environment: null,
  isSum: false,
  ...changes,
});
const anEvent = (jobs: readonly JobTold[], changes: Partial<ForgeEvent> = {}): ForgeEvent => ({
  repository: { path: "wireguard/wireguard-linuxkit", host: "github.com" },
  jobs,
  nothing: null,
  ...changes,
});
const runsOf = (event: ForgeEvent, source: Fact = aSource()) => {
  const known = aKnown(log(source));
  const found = sourceNumbered(known, 3);
  if (!found) throw new Error("Entry 3 is the source.");
  return runsOfEvent(known, found, event);
};

describe("a job", () => {
  it("is a run of the leg that its name is, with the forge’s own word beside the outcome", () => {
    expect(runsOf(anEvent([aJob()]))).toEqual({
      groups: [
        {
          shown: { by: "webhook", repository: "wireguard/wireguard-linuxkit", workflow: "CI" },
          runs: [
            {
              project: "wireguard",
              check: "build",
              target: x86,
              revision: contentOf("one").commit,
              runId: "128620228",
              attempt: 1,
              outcome: "failed",
              word: "timed_out",
              observedAt: "2017-07-19T15:00:00.000Z",
              url: "https://github.com/wireguard/wireguard-linuxkit/runs/128620228",
            },
          ],
        },
      ],
      unrecorded: [],
    });
  });

  it("of a name that nobody asks for is kept under it, in the only place", () => {
    expect(runsOf(anEvent([aJob({ name: "Lint" })])).groups[0]?.runs).toMatchObject([
      { check: "lint", target: { name: "default" } },
    ]);
  });

  it("without an instant or a link is a run without", () => {
    const [run] = runsOf(anEvent([aJob({ observedAt: null, url: null })])).groups[0]?.runs ?? [];
    expect(run).not.toHaveProperty("observedAt");
    expect(run).not.toHaveProperty("url");
  });

  it("of a channel’s source is a run of its base", () => {
    const { groups } = runsOf(anEvent([aJob()]), aSource({}, { stream: "channel:testing" }));
    expect(groups[0]?.runs).toMatchObject([{ channel: "testing", check: "build", target: x86 }]);
  });

  it("shows its environment: jobs of several are told apart", () => {
    const { groups } = runsOf(anEvent([aJob(), aJob({ environment: "ci" }), aJob({ runId: "2" })]));
    expect(groups.map(({ shown, runs }) => [shown.environment, runs.length])).toEqual([
      [undefined, 2],
      ["ci", 1],
    ]);
  });
});

describe("a sum of jobs", () => {
  it("is a run where a leg is called as it is", () => {
    expect(runsOf(anEvent([aJob({ name: "CI", isSum: true })])).groups[0]?.runs).toMatchObject([{ check: "ci" }]);
  });

  it("and else is not recorded, and it says why", () => {
    expect(runsOf(anEvent([aJob({ name: "Nightly", isSum: true })]))).toEqual({
      groups: [],
      unrecorded: [
        "“Nightly” (timed_out) sums up jobs that tell of themselves, and no policy asks for a job of that name: it is not recorded.",
      ],
    });
  });
});

describe("what is not the source’s word is not recorded", () => {
  it.each([
    ["another workflow", { workflow: ".github/workflows/ci.yml" }, "by .github/workflows/ci.yml alone", "by CI."],
    ["no environment", { environment: "release" }, "in the environment release alone", "in no environment."],
  ])("%s", (_what, limits, alone, shows) => {
    const { groups, unrecorded } = runsOf(anEvent([aJob(), aJob()]), aSource(limits));
    expect(groups).toEqual([]);
    expect(unrecorded).toEqual([expect.stringContaining(alone)]);
    expect(unrecorded[0]).toContain(`2 jobs are not recorded: the source of entry 3 speaks for`);
    expect(unrecorded[0]).toContain(shows);
  });

  it("what fits is, beside it", () => {
    const jobs = [aJob(), aJob({ environment: "release" })];
    const { groups, unrecorded } = runsOf(anEvent(jobs), aSource({ environment: "release" }));
    expect([groups.length, unrecorded.length]).toEqual([1, 1]);
  });
});

describe("an event of another repository is refused, whoever has the secret", () => {
  it.each<readonly [string, ForgeEvent["repository"], Partial<Parameters<typeof aSource>[0]>]>([
    ["of another path", { path: "evil/fork", host: "github.com" }, {}],
    ["at another forge", { path: "wireguard/wireguard-linuxkit", host: "git.evil.example" }, {}],
    [
      "at GitLab.com of a source at another GitLab",
      { path: "wireguard/wireguard-linuxkit", host: "gitlab.com" },
      { forge: "gitlab", issuer: "https://gitlab.example" },
    ],
  ])("%s", (_what, repository, body) => {
    const work = () => runsOf(anEvent([aJob()], { repository }), aSource(body));
    expect(refusal(work)).toMatch(/^bad-input: Not recorded: It is of .*, and the source of entry 3 is wireguard/);
    expect(refusedFields(work)).toEqual([
      body?.forge === "gitlab" ? "project.path_with_namespace" : "repository.full_name",
    ]);
  });

  it("but not by its letters, nor where the forge is not said", () => {
    for (const repository of [
      { path: "WireGuard/WireGuard-LinuxKit", host: "github.com" },
      { path: "wireguard/wireguard-linuxkit", host: null },
    ])
      expect(runsOf(anEvent([aJob()], { repository })).groups).toHaveLength(1);
  });
});

it("what an event tells beside its jobs is said last", () => {
  expect(runsOf(anEvent([], { nothing: "1 of 2 jobs have not begun." })).unrecorded).toEqual([
    "1 of 2 jobs have not begun.",
  ]);
});

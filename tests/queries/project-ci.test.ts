import { beforeAll, describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { projectLook } from "@/lib/queries/project";
import { ciPageView } from "@/lib/queries/project-ci-page";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { onSeeded } from "../support/seeded";
import { act, CANDIDATE, labOfWireguard } from "../support/wireguard-in";

await onSeeded("practice");

const page = async (slug = "wireguard", at: string | null = null, channel?: string) =>
  ciPageView(projectLook(await look(at), null, slug, channel));
const jobs = async (...of: Parameters<typeof page>) => (await page(...of)).jobs.groups.flatMap((group) => group.jobs);
const post = (run: object) =>
  act(labOfWireguard, recordCiRuns, {
    project: "wireguard",
    check: "boot",
    target: "x86_64/4.9",
    outcome: "passed",
    ...CANDIDATE,
    ...run,
  });

describe("before any run", () => {
  it("the matrix is the policy's, and each job says what it is without a run", async () => {
    const { finding, meta, jobs: view } = await page();
    expect(plain(finding)).toBe("None of the 2 required CI jobs is shown to pass. No run was ever posted.");
    expect(meta.map(plain)).toEqual([
      expect.stringMatching(/^Candidate 0441a37, put forward /),
      "Only runs of this content count",
      "What mainline asks of CI",
    ]);
    expect(view.matrix?.targets.map((it) => `${it.text} ${it.obligation}`)).toEqual([
      "x86_64 / 4.9 must",
      "x86_64 / 4.11 may",
      "aarch64 / 4.9 may",
      "aarch64 / 4.11 may",
    ]);
    expect(view.groups.map((it) => [it.criterion.text, it.obligation, it.jobs.length])).toEqual([
      ["builds", "must", 1],
      ["boots", "must", 1],
      ["wider", "may", 6],
    ]);
    for (const job of view.groups.flatMap((group) => group.jobs))
      expect([plain(job.said), job.counts, job.remarks]).toEqual(["No run was ever posted.", [], []]);
  });

  it("each cell of the matrix leads to its job", async () => {
    const { jobs: view } = await page();
    const cells = (view.matrix?.checks ?? []).flatMap((check) => check.legs.flatMap((leg) => (leg ? [leg.href] : [])));
    const ids = view.groups.flatMap((group) => group.jobs.map((job) => `/projects/wireguard/ci#${job.id}`));
    expect([...cells].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("for another channel it is that one's policy, and keeps to it in its links", async () => {
    const { crumb, meta, jobs: view } = await page("wireguard", null, "mainline");
    expect(plain(crumb)).toBe("wireguard / mainline");
    expect(meta.map(plain)).toContain("What testing asks of CI");
    expect(view.groups[0]?.criterion.href).toMatch(/^\/projects\/wireguard\?channel=mainline#/);
  });

  it("a project without a candidate says that nothing can count", async () => {
    const seen = await look();
    const bare = seen.projects().find((slug) => projectLook(seen, null, slug).verdict.candidate === null) ?? "";
    expect(plain((await page(bare)).finding)).toMatch(/There is no candidate yet, so no run can count\.$/);
    expect((await page(bare)).meta.map(plain)[0]).toBe("No candidate yet");
    await expect(page("wiregaurd")).rejects.toThrow("Did you mean wireguard?");
  });
});

describe("once runs are there", () => {
  beforeAll(async () => {
    await post({ runId: "5117", outcome: "failed", url: "https://ci.example/5117" });
    await post({ runId: "5118", outcome: "failed" });
    await post({ runId: "5119" });
    await post({ runId: "5119", attempt: 2, outcome: "running" });
    await post({ runId: "88", revision: "d".repeat(40), tree: "e".repeat(40) });
    await post({ runId: "1", check: "build" });
  });

  it("a flaky job names its failures and the re-run, and what is of other content is counted", async () => {
    const boot = (await jobs()).find((job) => job.title === "boot on x86_64 / 4.9");
    expect([boot?.is, plain(boot?.said ?? [])]).toEqual([
      "unmet",
      "Boot on x86_64 / 4.9 failed 2 of its last 3 runs, and at most 1 may.",
    ]);
    expect(boot?.remarks.map(plain)).toEqual([
      "Failed in runs 5118 and 5117.",
      "Run 5119, attempt 2 is in progress, and hides nothing until then.",
    ]);
    expect(boot?.counts.map(plain).slice(0, 2)).toEqual(["1 of 2 in a row", "2 of the last 3 failed"]);
    expect((await page()).meta.map(plain)).toContain(
      "Only runs of this content count: 1 run of other content does not",
    );
  });

  it("the runs are told one by one, each with its entry, and as of an earlier instant there were none", async () => {
    const view = (await page()).jobs;
    expect(view.runs).toHaveLength(6);
    for (const run of view.runs) expect(run.entry.text).toMatch(/^entry \d+$/);
    expect(view.runs.find((run) => run.id === "88")?.notCounted).toMatch(/^Not counted: it is about other content/);
    const then = await page("wireguard", "2017-07-05T16:00:00Z");
    expect(plain(then.finding)).toBe("None of the 2 required CI jobs was shown to pass. No run was ever posted.");
    expect(then.jobs.groups[0]?.criterion.href).toMatch(/at=2017-07-05/);
  });

  it("a forecast says that what passed is too old by then", async () => {
    const build = (await jobs("wireguard", "2017-09-01")).find((job) => job.title === "build on x86_64 / 4.9");
    expect([build?.is, plain(build?.counts[0] ?? [])]).toEqual(["stale", expect.stringMatching(/^too old since /)]);
  });
});

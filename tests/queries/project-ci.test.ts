import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { keepDeliveries } from "@/lib/db/deliveries";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { connectView } from "@/lib/queries/connect";
import { deliveriesOf, deliveriesView } from "@/lib/queries/deliveries";
import { projectLook } from "@/lib/queries/project";
import { ciPageView } from "@/lib/queries/project-ci-page";
import { sourcesKnown, sourcesView } from "@/lib/queries/sources";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { registerSource } from "@/lib/verbs/register-source";
import { revokeSource } from "@/lib/verbs/revoke-source";
import { onSeeded } from "../support/seeded";
import { act, CANDIDATE, labOfWireguard, practicePerson } from "../support/wireguard-in";

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

describe("how CI is connected", () => {
  const connect = async (who: string | null, way?: string, at: string | null = null) => {
    const of = projectLook(await look(at), who === null ? null : practicePerson(who), "wireguard");
    return connectView(of, way, { came: await deliveriesOf(of), sources: await sourcesKnown(of) });
  };
  const open = async (...of: Parameters<typeof connect>) => {
    const view = await connect(...of);
    if ("closed" in view) throw new Error(plain(view.closed));
    return view;
  };
  const closed = async (...of: Parameters<typeof connect>) => {
    const view = await connect(...of);
    return "closed" in view ? plain(view.closed) : null;
  };

  it("is for its maintainers, its CI and the chair; everybody else reads who it takes", async () => {
    for (const who of ["maintainer-of-wireguard", "ci-of-wireguard", "chair"]) expect(await closed(who)).toBeNull();
    const takes = "Connecting its CI takes a maintainer of wireguard, its CI, or the chair";
    expect(await closed(null)).toBe(`${takes}. Sign in to do it.`);
    expect(await closed("voter-intel")).toBe(`${takes}, and voter-intel is none of them today.`);
    expect(await closed("chair", undefined, "2017-07-05")).toBe(
      "This is an earlier instant; nothing is recorded here.",
    );
    expect(await closed("chair", undefined, "2018-07-05")).toBe("This is a forecast; nothing is recorded here.");
  });

  it("by the way that is asked for, filled in with the project's own repository and jobs", async () => {
    const view = await open("maintainer-of-wireguard", "github-actions");
    expect(view.ways.filter((way) => way.isPicked).map((way) => way.name)).toEqual(["GitHub Actions, no secret"]);
    expect(view.register).toMatchObject({ forge: "github", repository: "linuxkit/linuxkit", closed: null, there: [] });
    expect(view.snippets.map((it) => it.heading)).toEqual(["In a workflow of GitHub Actions"]);
    expect(view.snippets[0]?.text).toContain("id-token: write");
    expect([view.token, view.hooks]).toEqual([null, null]);
    expect(plain(view.waiting.said)).toMatch(/^Waiting for the first delivery\./);
  });

  it("one that takes a token has it made there; a machine that no forge reaches begins with that", async () => {
    const view = await open("ci-of-wireguard");
    expect([view.way, view.register, view.token?.name]).toEqual(["token", null, "Token and curl of wireguard"]);
    expect(view.remarks.map(plain)).toHaveLength(1);
    const forge = await open("ci-of-wireguard", "gitlab-webhook");
    expect(forge.remarks.map(plain).at(-1)).toMatch(/^This practice copy is at an address of this machine alone/);
    expect(forge.register?.closed).toBe("Registering a source takes a maintainer of wireguard or the chair.");
  });

  it("a way that is none is refused, with those that there are", async () => {
    await expect(open("chair", "carrier-pigeon")).rejects.toThrow(
      "There is no way of connecting called carrier-pigeon. There is: github-actions, github-webhook,",
    );
  });

  it("once a source is registered it is listed, and its webhook has an address; revoked it has none", async () => {
    const maintainer = practicePerson("maintainer-of-wireguard");
    const { answer } = await act(maintainer, registerSource, {
      project: "wireguard",
      forge: "github",
      repository: "linuxkit/linuxkit",
      workflow: "ci.yml",
    });
    const view = await open("maintainer-of-wireguard", "github-webhook");
    expect(view.register?.there.map(plain)).toEqual([
      `linuxkit/linuxkit, by .github/workflows/ci.yml, entry ${answer.source}`,
    ]);
    expect(view.hooks).toMatchObject([{ source: answer.source, secrets: [] }]);
    expect(view.hooks?.[0]?.address).toMatch(new RegExp(`/api/v1/webhooks/github\\?source=${answer.source}$`));
    expect((await open("chair", "gitlab-webhook")).hooks).toEqual([]);

    const sources = async (who: string, at: string | null = null) => {
      const of = projectLook(await look(at), practicePerson(who), "wireguard");
      return sourcesView(await sourcesKnown(of), of);
    };
    const [line] = (await sources("maintainer-of-wireguard")).lines;
    expect([line?.name, line?.at, line?.limits, line?.canRevoke]).toEqual([
      "linuxkit/linuxkit",
      "at GitHub",
      "by .github/workflows/ci.yml",
      true,
    ]);
    expect(plain(line?.registered ?? [])).toMatch(/^Registered by maintainer of wireguard a moment ago, entry \d+$/);
    expect((await sources("voter-intel")).lines[0]?.canRevoke).toBe(false);
    expect(plain((await sources("chair", "2017-07-05")).none ?? [])).toBe(
      "No source was registered: no forge proves a run of wireguard.",
    );

    await act(maintainer, revokeSource, { source: answer.source });
    expect((await open("maintainer-of-wireguard", "github-webhook")).hooks).toEqual([]);
    const [gone] = (await sources("maintainer-of-wireguard")).lines;
    expect([gone?.canRevoke, plain(gone?.revoked ?? [])]).toEqual([false, expect.stringMatching(/^Revoked by /)]);
  });

  it("what came in is told with what became of it, and the line that waits says the newest by its doors", async () => {
    const of = projectLook(await look(), practicePerson("maintainer-of-wireguard"), "wireguard");
    expect(plain(deliveriesView([], of, true).none ?? [])).toMatch(/^Nothing came in yet\./);
    const one = { deliveryId: null, project: "wireguard", channel: null, bodyDigest: null };
    await keepDeliveries(db(), [
      {
        ...one,
        producer: "post",
        source: null,
        event: "runs",
        status: 201,
        body: null,
        became: { said: "Recorded.", runs: [{ entry: 263, new: true, counts: true, why: null }] },
      },
      {
        ...one,
        producer: "github",
        source: 264,
        event: "workflow_job",
        status: 422,
        body: "{}",
        became: { said: "Not recorded: no." },
      },
    ]);
    const view = deliveriesView(await deliveriesOf(of), of, true);
    expect(
      view.lines.map((it) => [plain(it.from), it.isRefused, it.entries && plain(it.entries), it.canReplay]),
    ).toEqual([
      ["GitHub webhook, source of entry 264", true, null, true],
      ["Token", false, "Entry 263", false],
    ]);
    expect(deliveriesView(await deliveriesOf(of), of, false).lines[0]?.canReplay).toBe(false);
    expect(plain((await open("chair", "token")).waiting.said)).toMatch(
      /^Heard: Token, runs, a moment ago\. Recorded\.$/,
    );
    expect((await open("chair", "gitlab-webhook")).waiting.isHeard).toBe(false);
    const then = projectLook(await look("2017-07-05"), null, "wireguard");
    expect(plain(deliveriesView(await deliveriesOf(then), then, false).none ?? [])).toBe(
      "This is an earlier instant; what came in by the doors of CI is told as of now alone.",
    );
  });
});

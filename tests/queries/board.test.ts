import { describe, expect, it } from "vitest";
import { authorSaid } from "@/lib/domain/explain/author";
import { tallyOf } from "@/lib/domain/explain/verdict";
import { namesIn } from "@/lib/domain/explain/words";
import { Refusal } from "@/lib/domain/refusal";
import type { Speaker } from "@/lib/domain/speaker";
import { sourcesIn, speakerOfSource } from "@/lib/domain/trust";
import type { BoardView } from "@/lib/domain/view/board-view";
import { columnsOf } from "@/lib/domain/view/board-view";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { perform } from "@/lib/log/perform";
import { board } from "@/lib/queries/board";
import { projectLook } from "@/lib/queries/project";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { registerSource } from "@/lib/verbs/register-source";
import { person } from "../support/act";
import { onSeeded } from "../support/seeded";

await onSeeded("practice");

const at = async (instant: string | null = null): Promise<BoardView> => {
  const seen = await look(instant);
  return board(seen, { channel: seen.channels()[0], isTryItDismissed: false });
};
const slugs = (view: BoardView) => view.notIn.rows.map((row) => row.slug);

describe("the first screen of a practice copy", () => {
  it("asks a question, and answers it in one breath", async () => {
    const view = await at();
    expect(view.title).toBe("What is ready for testing?");
    expect(plain(view.finding)).toBe(
      "Nothing is ready. Nearest: wireguard, with 3 of 9 open, and miragesdk, with 3 of 8. No project has a CI result or a review.",
    );
    expect(plain(view.counts)).toBe(
      "4 undetermined, 7 not ready; 2 got worse since 5 July. Judged by policy testing 1, our reading of the SIG’s notes, never adopted by it.",
    );
  });

  it("names the strip's end for what it is: now, or the instant looked at", async () => {
    expect((await at()).strip?.title).toBe("Open must-criteria since 24 May");
    expect((await at("2017-06-07T16:00:00Z")).strip?.title).toMatch(/^Open must-criteria from \d+ \w+ to 7 June$/);
  });

  it("has eleven rows in the order of its design, and nothing above the waterline", async () => {
    const view = await at();
    expect(slugs(view)).toEqual([
      "wireguard",
      "miragesdk",
      "landlock",
      "shiftfs",
      "ima-namespace",
      "selinux",
      "okernel",
      "ebpf",
      "clear-containers",
      "kernel-config",
      "kspp",
    ]);
    expect(view.inChannel.rows).toEqual([]);
    expect(plain(view.inChannel.said)).toBe(
      "In the channel: nothing yet. What the SIG admits will float here, above the line.",
    );
    expect(plain(view.notIn.said)).toBe("Not in yet, 11 projects, fewest open first");
    expect(view.empty).toBeNull();
  });

  it("has a hundred and fifty-four cells, each with its column, in the groups of the policy", async () => {
    const view = await at();
    expect(view.groups.map((group) => `${group.name}: ${group.columns.map((it) => it.short).join(" ")}`)).toEqual([
      "Looked after: readme roadmap maintainer",
      "The yml: loads pinned trust fresh",
      "CI: builds boots wider",
      "Code: hardening PIE upstream",
      "Review: reviewed",
    ]);
    const keys = columnsOf(view.groups).map((column) => column.key);
    for (const row of view.notIn.rows) expect(row.cells.map((cell) => cell.key)).toEqual(keys);
    expect(view.notIn.rows.flatMap((row) => row.cells)).toHaveLength(154);
  });

  it("says once what is unknown for everybody, and draws those columns faint", async () => {
    const view = await at();
    expect(plain(view.everybody?.said ?? [])).toBe(
      "Unknown for all 11: CI and review. No test in LinuxKit’s suite named a project, and no review is on record.",
    );
    expect(plain(view.everybody?.faintly ?? [])).toBe(
      " So builds, boots, wider and reviewed are drawn faint and not repeated below; all but wider count as open in every row.",
    );
    expect(columnsOf(view.groups).flatMap((it) => (it.faint ? [it.short] : []))).toEqual([
      "builds",
      "boots",
      "wider",
      "reviewed",
    ]);
    expect(view.verdictHead).toBe("Verdict, and what is its own to do");
    for (const row of view.notIn.rows) expect(plain(row.next ?? [])).toMatch(/^Of its own: /);
  });

  it("counts in every row as the project's own page judges: no screen disagrees with another", async () => {
    const seen = await look();
    for (const row of (await at()).notIn.rows) {
      const { verdict } = projectLook(seen, null, row.slug);
      expect([row.verdict, row.open]).toEqual([verdict.outcome, String(tallyOf(verdict).open)]);
      expect(row.cells.map((cell) => cell.is)).toEqual(verdict.standings.map((standing) => standing.is));
    }
  });

  it("tells what moved since the last meeting that is over, worse first, each with its day and entry", async () => {
    const { changes } = await at();
    expect(plain(changes?.heading ?? [])).toBe("Since the meeting of 5 July");
    expect(changes?.lines.slice(0, 3).map((line) => [plain(line.said), plain(line.ref)])).toEqual([
      ["okernel got worse: maintainer aged out after 90 days; nobody touched it", "19 July · expiry"],
      ["landlock got worse: upstream aged out after 90 days; nobody touched it", "8 July · expiry"],
      ["wireguard maintainer: Jason Donenfeld is called author and maintainer.", "19 July · entry 237"],
    ]);
    expect(changes?.lines.map((line) => plain(line.said))).toContain("wireguard new candidate 0441a37");
  });

  it("says how many changes it leaves out, with a way to all of that time, and nothing where it leaves out none", async () => {
    const { changes } = await at();
    expect(changes?.lines).toHaveLength(6);
    expect(plain(changes?.more ?? [])).toMatch(/^and \d+ more$/);
    expect(changes?.more?.[0]).toMatchObject({ href: changes?.all?.href });
    const few = (await at("2017-07-06T16:00:00Z")).changes;
    expect(few?.lines.length).toBeLessThan(6);
    expect(few?.more).toBeNull();
  });

  it("offers the report, and a link that says what the yml is while nobody is in", async () => {
    const { actions } = await at();
    expect(actions.map(({ href, label, as }) => [href, label, as])).toEqual([
      ["/report", "Graduation report", "primary"],
      ["/api/v1/channels/testing/manifest.yml", "testing.yml: the base alone, no member yet", "link"],
    ]);
  });

  it("has three things to try, which can be put away", async () => {
    const seen = await look();
    const tryIt = (isTryItDismissed: boolean) => board(seen, { channel: "testing", isTryItDismissed }).tryIt;
    expect(tryIt(false)?.steps.map((step) => step.label)).toEqual([
      "Do it as maintainer of shiftfs",
      "Do it as CI of wireguard",
      "Read it, no account needed",
    ]);
    expect(tryIt(true)).toBeNull();
  });

  it("names who went on and who is no candidate in one line at its foot", async () => {
    expect(plain((await at()).other ?? [])).toBe(
      "Past and other. aws went into mainline on 6 June. swarmd, kubernetes, logging, etcd and compose are no candidates for the channel. memorizer is known and not put forward yet.",
    );
  });
});

describe("the board of 7 June", () => {
  it("asks and answers in the past tense, with the ten rows of its design", async () => {
    const view = await at("2017-06-07T16:00:00Z");
    expect(view.title).toBe("What was ready for testing?");
    expect(plain(view.finding)).toBe(
      "Nothing was ready. Nearest: selinux, with 4 of 9 open, and wireguard, with 4 of 9. No project had a CI result or a review.",
    );
    expect(plain(view.counts)).toMatch(/^10 not ready; 2 got worse since 24 May\. /);
    expect(slugs(view)).toEqual([
      "selinux",
      "wireguard",
      "miragesdk",
      "ima-namespace",
      "landlock",
      "okernel",
      "clear-containers",
      "kspp",
      "ebpf",
      "kernel-config",
    ]);
    expect(plain(view.inChannel.said)).toBe("In the channel: nothing yet.");
    expect(plain(view.changes?.heading ?? [])).toBe("Between 24 May and 7 June");
    expect(plain(view.other ?? [])).toContain(" were no candidates for the channel.");
    expect(view.strip?.second).toBe("24 May to 7 June");
  });

  it("offers nothing to do, and every link stays at that instant", async () => {
    const view = await at("2017-06-07T16:00:00Z");
    expect(view.tryIt).toBeNull();
    const links = [
      ...view.actions.map((action) => action.href),
      ...view.notIn.rows.flatMap((row) => [row.href, ...row.cells.map((cell) => cell.href)]),
    ];
    for (const href of links) expect(href).toContain("at=2017-06-07T16%3A00%3A00Z");
  });

  it("is what it was at the entry that was the last by then", async () => {
    const byInstant = await at("2017-06-07T16:00:00Z");
    const byEntry = await at("entry:151");
    expect(slugs(byEntry)).toEqual(slugs(byInstant));
    expect(byEntry.notIn.rows.map((row) => plain(row.said))).toEqual(
      byInstant.notIn.rows.map((row) => plain(row.said)),
    );
    expect(byEntry.finding).toEqual(byInstant.finding);
  });
});

describe("at an entry among others of its instant", () => {
  it.each([144, 146, 148, 210, 236])(
    "entry %i: the board's rows are as the projects' own pages judge there",
    async (seq) => {
      await at();
      const seen = await look(`entry:${seq}`);
      const view = board(seen, { channel: "testing", isTryItDismissed: true });
      expect(view.notIn.rows.length).toBeGreaterThan(8);
      for (const row of view.notIn.rows) {
        const { verdict } = projectLook(seen, null, row.slug);
        expect([row.slug, ...row.cells.map((cell) => cell.is)]).toEqual([
          row.slug,
          ...verdict.standings.map((it) => it.is),
        ]);
      }
    },
  );
});

describe("before there was a board", () => {
  it.each([
    ["before the first entry", "2017-03-01", "What was ready?"],
    ["at the first entry", "entry:1", "What was ready?"],
    ["before the policy", "entry:4", "What was ready for testing?"],
  ])("%s it says so, and shows nothing that was not there", async (_, instant, title) => {
    const view = await at(instant);
    expect(view.title).toBe(title);
    expect(plain(view.finding)).toBe("Nothing was judged yet at this instant.");
    expect(plain(view.empty ?? [])).toBe("There was no channel with a policy yet, so there was no board.");
    expect([view.groups, view.inChannel.rows, view.notIn.rows, view.actions, view.changes, view.tryIt]).toEqual([
      [],
      [],
      [],
      [],
      null,
      null,
    ]);
  });

  it("with a policy and no project yet, it says that", async () => {
    const view = await at("2017-03-13");
    expect(plain(view.finding)).toBe("No project was on the board yet.");
    expect(plain(view.empty ?? [])).toBe("No project was on the board at this instant.");
    expect(view.notIn.rows).toEqual([]);
  });
});

describe("an instant that cannot be looked at", () => {
  const refusal = (instant: string) =>
    look(instant).then(
      () => null,
      (failure: unknown) => (failure instanceof Refusal ? [failure.code, failure.sentence] : failure),
    );
  it("is more than ten years ahead: refused, with how far a forecast goes", async () => {
    expect(await refusal("2028-01-01T00:00:00Z")).toEqual([
      "bad-input",
      expect.stringMatching(/^2028-01-01T00:00:00\.000Z is too far ahead: .* to 2027-07-20T16:/),
    ]);
  });
  it("is an entry that is not there, or no instant", async () => {
    expect(await refusal("entry:9999")).toEqual(["bad-input", expect.stringContaining("There is no entry 9999")]);
    expect(await refusal("yesterday")).toEqual(["bad-input", expect.stringContaining("“yesterday” is no instant.")]);
  });
});

describe("what the base itself fails", () => {
  const run = { check: "boot", target: "x86_64/4.9", revision: "b".repeat(40), attempt: 1 };
  const post = (speaker: Speaker, changes: object) =>
    perform({ verb: recordCiRuns, speaker, input: recordCiRuns.input.parse({ ...run, ...changes }) });
  const ofBase = async () => {
    const seen = await look(null);
    const known = sourcesIn(seen.stream("channel:testing"));
    const [source] = known;
    if (!source) throw new Error("It is registered.");
    return speakerOfSource(source, { repository: "linuxkit/linuxkit", workflow: "ci.yml", by: "id-token" });
  };

  it("is said once, above all projects, from when it is known until it passes again", async () => {
    expect((await at()).onBase).toBeNull();
    const input = { channel: "testing", forge: "github", repository: "linuxkit/linuxkit" };
    await perform({ verb: registerSource, speaker: person("chair"), input: registerSource.input.parse(input) });
    await post(await ofBase(), { channel: "testing", runId: "1", outcome: "failure" });
    expect(plain((await at()).onBase ?? [])).toBe(
      "The base itself fails boot on x86_64 / 4.9: what fails there too is not charged to a project.",
    );
    expect((await at("2017-07-19T15:00:00Z")).onBase).toBeNull();
    await post(await ofBase(), { channel: "testing", runId: "2", outcome: "success" });
    expect((await at()).onBase).toBeNull();
  });

  it("and its runs are told as the word of a source that the chair registered", async () => {
    const seen = await look(null);
    const entry = seen.stream("channel:testing").find((fact) => fact.kind === "ci-run");
    expect(entry?.actor.kind).toBe("source");
    const reader = { nameOf: namesIn(seen.stream("channel:testing")) };
    expect(entry && authorSaid(entry, reader)).toBe("the CI of linuxkit/linuxkit");
  });
});

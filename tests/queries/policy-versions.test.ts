import { beforeAll, describe, expect, it } from "vitest";
import { smallGroup } from "@/lib/domain/templates/small-group";
import { plain } from "@/lib/domain/view/rich";
import { parsed } from "@/lib/http/body";
import { look } from "@/lib/log/look";
import { perform } from "@/lib/log/perform";
import { board } from "@/lib/queries/board";
import { channelAnswer } from "@/lib/queries/channel-answer";
import { draftPolicyBegun, draftPolicyView, draftTried } from "@/lib/queries/draft-policy";
import { policyView } from "@/lib/queries/policy";
import { comparedView } from "@/lib/queries/policy-compare";
import { whatIfAnswer } from "@/lib/queries/policy-what-if";
import { project, projectLook } from "@/lib/queries/project";
import { projectAnswer } from "@/lib/queries/project-answer";
import { verdictAnswer } from "@/lib/queries/verdict-answer";
import { publishPolicy } from "@/lib/verbs/publish-policy";
import { person } from "../support/act";
import { onSeeded } from "../support/seeded";
import { makeSmallGroup } from "../support/small-group";

await onSeeded("empty");
await makeSmallGroup();
const before = await look();

/** The small group’s policy with a backup asked, and without a security contact: what charts and parser have not shown. */
const { policy } = smallGroup;
const [readme] = policy.criteria;
const backup = { ...readme, key: "backup", short: "backup", title: "It is backed up" };
const signed = { ...readme, key: "signed", short: "signed", title: "It is signed", from: "2099-01-01T00:00:00.000Z" };
const next = {
  ...policy,
  criteria: [...policy.criteria.filter(({ key }) => key !== "security-contact"), backup, signed],
};

describe("before it is published", () => {
  it("a draft says whom it would put on probation, criterion by criterion", async () => {
    const answer = await whatIfAnswer(before, "use", { policy: next } as never);
    expect(answer).toMatchObject({ follows: 1, version: 2, tried: 6, of: 6 });
    expect(answer.said).toMatch(/0 admitted, 1 blocked, 2 on probation\. Members would have 14 days to follow it\.$/);
    expect(answer.probation.projects).toEqual([
      { project: "charts", before: "ready", after: "undetermined" },
      { project: "parser", before: "ready", after: "undetermined" },
    ]);
    expect(answer.blocked.projects).toEqual([{ project: "labels", before: "ready", after: "undetermined" }]);
    expect(answer.criteria.map(({ key }) => key)).toEqual(["backup", "signed", "security-contact"]);
    expect(answer.criteria[1]?.moves).toEqual([
      { before: null, after: { is: "unknown", counts: false }, projects: expect.any(Array), of: 6 },
    ]);
  });

  it("its page shows the same, and only the chair may publish from it", async () => {
    const { view } = await draftTried(before, "use", next as never);
    expect(view.heading).toBe("Draft 2 against 1");
    expect(view.lines.map(({ short, note }) => `${short}: ${note}`)).toEqual([
      "backup: must, new",
      "signed: must, new",
      "security contact: must, gone",
    ]);
    expect(view.effect?.groups.map(({ heading, lines }) => `${heading}: ${lines.map(({ name }) => name)}`)).toEqual([
      "Would be blocked: labels",
      "Would be on probation: charts,parser",
    ]);
    expect(draftPolicyView(before, person("chair"), "use").closed).toBeNull();
    for (const viewer of [null, person("@ab")])
      expect(plain(draftPolicyView(before, viewer, "use").closed ?? [])).toContain("The chair publishes a version.");
    expect(draftPolicyBegun(before, "use")).toMatchObject({ follows: 1, refused: null, result: null });
  });
});

describe("once it is published", () => {
  let after = before;
  beforeAll(async () => {
    const input = parsed(publishPolicy.input, { channel: "use", follows: 1, remark: "Backups.", policy: next });
    await perform({ verb: publishPolicy, speaker: person("chair"), input });
    after = await look();
  });

  it("members are judged by the version before, and their pages say until when, and what they would be", async () => {
    const view = await project(projectLook(after, null, "charts"));
    expect(view.verdict).toBe("ready");
    expect(plain(view.judgedBy ?? [])).toMatch(
      /^As a member it is judged by version 1 of the policy until .+, and by version 2 from then on\. By version 2 it would be undetermined now\.$/,
    );
    const { policy, until } = verdictAnswer(after, "charts");
    expect(policy).toMatchObject({ version: 1, next: 2, until: expect.stringMatching(/Z$/) });
    expect(Date.parse(String(until))).toBeLessThanOrEqual(Date.parse(String(policy.until)));
    expect(projectAnswer(after, "charts").policy).toMatchObject({ version: 1, next: 2 });
    expect(channelAnswer(after, "use").members[0]?.policy).toMatchObject({ version: 1, next: 2 });
  });

  it("everybody else by the newest at once, and nothing more is said", async () => {
    const view = await project(projectLook(after, null, "labels"));
    expect([view.verdict, view.judgedBy]).toEqual(["undetermined", null]);
    expect(verdictAnswer(after, "labels").policy).toMatchObject({ version: 2, next: null, until: null });
  });

  it("the board has the newest’s columns; a member’s row says by which it is judged, and draws what that does not ask as not asked", () => {
    const { groups, inChannel, notIn } = board(after, { channel: "use", isTryItDismissed: true });
    const columns = groups.flatMap((group) => group.columns.map(({ key }) => key));
    expect(columns).toContain("backup");
    expect(columns).not.toContain("security-contact");
    const [member] = inChannel.rows;
    expect(member?.judgedBy).toMatch(/^Judged by version 1 until /);
    expect(member?.cells.find(({ key }) => key === "backup")?.is).toBeNull();
    expect(member?.cells.find(({ key }) => key === "readme")?.is).toBe("met");
    const outside = notIn.rows.find(({ slug }) => slug === "labels");
    expect(outside?.judgedBy).toBeNull();
    expect(outside?.cells.find(({ key }) => key === "signed")).toMatchObject({
      is: "unknown",
      later: "not counted yet",
    });
  });

  it("the policy’s page tells of both versions, whom the older judges still, and how they differ", async () => {
    const view = policyView(after, "use");
    expect(view.versions.map(({ name, note, compare }) => [name, note, compare?.text ?? null])).toEqual([
      ["2", "Backups. A published version never changes.", null],
      ["1", expect.stringMatching(/^charts and parser are judged by it until .+\.$/), "Compare with 2"],
    ]);
    expect(plain(policyView(after, "use", "1").finding)).toMatch(
      /Version 1 is not in force any more, but charts and parser are judged by it until .+\.$/,
    );
    const compared = await comparedView(after, "use", "1..2");
    expect([compared.heading, compared.note]).toEqual(["Version 2 against 1", "Backups."]);
    expect(plain(compared.effect?.said ?? [])).toMatch(
      /^What it would do today: 3 verdicts change; 0 admitted, 1 blocked/,
    );
  });

  it("at the instant before it, everything is as it was", async () => {
    const then = await look(`entry:${before.when.upTo}`);
    expect(policyView(then, "use").versions.map(({ name }) => name)).toEqual(["1"]);
    expect((await project(projectLook(then, null, "labels"))).verdict).toBe("ready");
  });

  it("once their days are over, members are judged by it too", async () => {
    const then = await look(new Date(after.live.now + 15 * 86_400_000).toISOString());
    const view = await project(projectLook(then, null, "charts"));
    expect([view.verdict, view.judgedBy]).toEqual(["undetermined", null]);
  });
});

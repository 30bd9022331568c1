import { beforeAll, describe, expect, it } from "vitest";
import { draftOf } from "@/lib/domain/policy-draft";
import { policyOf } from "@/lib/domain/project";
import type { Speaker } from "@/lib/domain/speaker";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { channelView } from "@/lib/queries/channel";
import { demotionView, gateView } from "@/lib/queries/gate";
import { project, projectLook } from "@/lib/queries/project";
import { demote, graduate } from "@/lib/verbs/graduate";
import { moveClock } from "@/lib/verbs/move-clock";
import { publishPolicy } from "@/lib/verbs/publish-policy";
import { onSeeded } from "../support/seeded";
import { act, practicePerson, wireguardGoesIn } from "../support/wireguard-in";

await onSeeded("practice");

const gate = async (slug: string, who: Speaker | null, at: string | null = null) =>
  gateView(projectLook(await look(at), who, slug));
const chair = practicePerson("chair");

describe("the gate on a project's page", () => {
  it("is the chair's to see while the verdict is not ready, and nobody else's", async () => {
    expect((await gate("wireguard", chair))?.heading).toBe("Admit wireguard to testing");
    for (const who of [null, practicePerson("voter-intel"), practicePerson("maintainer-of-wireguard")])
      expect(await gate("wireguard", who)).toBeNull();
  });

  it("lists every condition with its exact figures, what a hand count will have to show among them", async () => {
    const view = await gate("wireguard", chair);
    expect(view?.conditions.map((it) => [it.is, it.title, it.said])).toEqual([
      ["met", "Not in the channel", "It is not in the channel yet."],
      ["met", "On the board", "It is a candidate on the board."],
      ["unmet", "Verdict ready", "The verdict is undetermined, and only what is ready is admitted."],
      ["met", "Fits with the members", "Nothing is in the channel that it could clash with."],
      ["pending", "Who could vote", "6 organisations have a voter today; the hand count names as many."],
      ["pending", "Quorum", "Takes 3 of 6: the quorum is half (1/2)."],
      ["pending", "Votes for it", "Takes two thirds (2/3) of those for and against, at least one for it."],
      [
        "pending",
        "Voted on this candidate",
        "The question has to be opened after 19 July 2017, 15:25 UTC, when this candidate was put forward.",
      ],
      ["pending", "Days it stood", "The question has to stand for 7 days before it is decided."],
    ]);
  });

  it("draws the fractions, and the mark that each must pass", async () => {
    const view = await gate("wireguard", chair);
    expect(view?.conditions.flatMap((it) => it.bar ?? [])).toMatchObject([
      { have: 0, need: 3, of: 6 },
      { have: 0, need: 2, of: 3 },
    ]);
  });

  it("says why it is closed, and what one can do", async () => {
    const view = await gate("wireguard", chair);
    expect(view?.open).toBe(false);
    expect(plain(view?.why ?? [])).toBe(
      "Not possible: the verdict is undetermined, and only what is ready is admitted. It is judged again at the moment of recording.",
    );
    expect(plain(view?.instead ?? [])).toContain("the steps that are left");
  });

  it("takes the count of a meeting that was, of as many as hold a vote, by the policy's rule", async () => {
    const { handCount } = (await gate("wireguard", chair)) ?? {};
    expect(handCount).toMatchObject({ eligible: 6, rule: "Quorum 1/2, threshold 2/3, at least 7 days" });
    expect(handCount?.meetings.map((it) => it.value)).toEqual([
      "2017-07-19",
      "2017-07-05",
      "2017-06-21",
      "2017-06-07",
      "2017-05-24",
    ]);
  });

  it("is not there at an earlier instant, nor for a project that went on", async () => {
    expect(await gate("wireguard", chair, "2017-06-07T16:00:00Z")).toBeNull();
    expect(await gate("aws", chair)).toBeNull();
  });
});

describe("the gate of a member", () => {
  beforeAll(wireguardGoesIn);

  it("is to remove it: the chair's alone, at once, with a reason", async () => {
    const view = await gate("wireguard", chair);
    expect(view).toMatchObject({
      what: "remove",
      heading: "Remove wireguard from testing",
      open: true,
      handCount: null,
    });
    expect(view?.conditions).toEqual([{ is: "met", title: "In the channel", said: "Since 26 July.", bar: null }]);
    for (const who of [null, practicePerson("voter-intel"), practicePerson("maintainer-of-wireguard")])
      expect(await gate("wireguard", who)).toBeNull();
  });

  it("counts it among those that another has to fit with", async () => {
    const fits = (await gate("miragesdk", chair))?.conditions.find((it) => it.title === "Fits with the members");
    expect(fits?.said).toMatch(/^It fits with the 1 member that is in\.$|^It does not fit with what is in: /);
  });

  it("of the next channel is to graduate into, and leaves a demotion where it came from", async () => {
    await mainlineAsksForADay();
    await act(chair, moveClock, { by: "1 day" });
    const ahead = async () => projectLook(await look(), chair, "wireguard", "mainline");
    expect(gateView(await ahead())).toMatchObject({
      what: "graduate",
      heading: "Graduate wireguard from testing into mainline",
      open: true,
      label: "Record the graduation",
    });
    expect(demotionView(await ahead())).toBeNull();
    await act(chair, graduate, { project: "wireguard", channel: "mainline" });

    expect(gateView(await ahead())?.what).toBe("remove");
    expect(demotionView(await ahead())).toMatchObject({
      heading: "Demote wireguard from mainline into testing",
      open: true,
      conditions: [{ title: "Verdict ready" }, { title: "Fits with the members" }],
    });
    for (const who of [null, practicePerson("voter-intel"), practicePerson("maintainer-of-wireguard")])
      expect(demotionView(projectLook(await look(), who, "wireguard", "mainline"))).toBeNull();
  });

  it("of the one it graduated from is none: its page is that of the channel where it is", async () => {
    const seen = await look();
    expect(projectLook(seen, chair, "wireguard")).toMatchObject({ channel: "mainline", membership: { is: "member" } });
    const before = await project(projectLook(seen, chair, "wireguard", "testing"));
    expect(plain(before.finding)).toMatch(/^wireguard graduated from testing on 27 July\. It went on into mainline\.$/);
    expect(gateView(projectLook(seen, chair, "wireguard", "testing"))).toBeNull();
    const told = board(seen, { channel: "testing", isTryItDismissed: true });
    expect(plain(told.other ?? [])).toContain("wireguard graduated into mainline on 27 July.");
    const { decided } = await channelView(seen, "testing");
    expect(plain(decided.lines[0]?.what ?? [])).toMatch(/^Graduated wireguard into mainline, out of testing/);
  });

  it("leads back once what it was demoted into holds it", async () => {
    await act(chair, demote, { project: "wireguard", channel: "mainline", text: "It broke in use." });
    expect(projectLook(await look(), chair, "wireguard")).toMatchObject({
      channel: "testing",
      membership: { is: "member" },
    });
  });
});

/** The next version of mainline's policy: a day in testing, and the chair decides. */
async function mainlineAsksForADay(): Promise<void> {
  const policy = policyOf(await look(), "mainline")?.body.policy;
  if (!policy) throw new Error("The record's second channel has a policy.");
  const [soak] = policy.criteria;
  const draft = { ...draftOf(policy), floor: [], rule: { decidedBy: "chair" }, criteria: [{ ...soak, days: 1 }] };
  await act(chair, publishPolicy, { channel: "mainline", follows: policy.version, policy: draft });
}

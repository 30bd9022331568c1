import { describe, expect, it } from "vitest";
import type { Speaker } from "@/lib/domain/speaker";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { project, projectLook } from "@/lib/queries/project";
import { onSeeded } from "../support/seeded";
import { practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

const PAST = "2017-06-07T16:00:00Z";
const page = async (slug = "wireguard", who: Speaker | null = null, at: string | null = null) =>
  project(projectLook(await look(at), who, slug));
const maintainer = practicePerson("maintainer-of-wireguard");
const voter = practicePerson("voter-intel");
const chair = practicePerson("chair");

describe("a project's page", () => {
  it("says in one sentence how it stands, and what would make it ready", async () => {
    expect(plain((await page()).finding)).toBe(
      "Undetermined: nothing is known to be wrong; 3 of 9 not shown yet. With a passing build on x86_64 / 4.9, two passing boots in a row on x86_64 / 4.9, two reviews and two reasons, wireguard is ready for testing.",
    );
    expect(plain((await page("landlock")).finding)).toBe(
      "Not ready: 1 of 9 is known to be wrong; 3 of 9 not shown yet. With mobylinux/kernel-landlock:4.9.x pinned in a candidate that meets trust and fresh too, a passing build on x86_64 / 4.9, two passing boots in a row on x86_64 / 4.9, two reviews and one reason, landlock is ready for testing.",
    );
  });

  it("says where it is, from when on, and by which candidate", async () => {
    const view = await page();
    expect(plain(view.crumb)).toBe("testing / not in yet");
    expect(view.meta.map(plain)).toEqual([
      expect.stringMatching(/^Candidate 0441a37, put forward .+ ago$/),
      "Upstream wireguard.com",
      "Maintainer named on 19 July",
      "In projects/wireguard since 17 March",
    ]);
  });

  it("counts its criteria, in the groups of the policy, each with its sentence", async () => {
    const { criteria } = await page();
    expect(plain(criteria.counts)).toBe(
      "6 of 9 must met · 1 of 3 should met, none with a reason yet · policy testing 1",
    );
    const all = criteria.groups.flatMap((group) => group.criteria);
    expect(all).toHaveLength(14);
    for (const criterion of all) expect(plain(criterion.said)).toMatch(/^\S.*[.…”]$/);
    expect(all.map((it) => [it.short, it.is, it.until])).toEqual([
      ["readme", "met", "until 9 December"],
      ["roadmap", "met", "until 9 December"],
      ["maintainer", "met", "until 17 October"],
      ["loads", "met", "this candidate"],
      ["pinned", "met", "this candidate"],
      ["trust", "met", "this candidate"],
      ["fresh", "unmet", "reason owed"],
      ["builds", "unknown", ""],
      ["boots", "unknown", ""],
      ["wider", "unknown", ""],
      ["hardening", "met", "this candidate"],
      ["PIE", "not applicable", ""],
      ["upstream", "unknown", "reason owed"],
      ["reviewed", "unknown", ""],
    ]);
  });

  it("tells that the record went on without it, beside and not in its place", async () => {
    const view = await page();
    expect(plain(view.aside.inFact ?? [])).toContain("WireGuard enters the default kernels");
    expect(view.verdict).toBe("undetermined");
  });

  it("is there for a project that went on, and asks nothing of it", async () => {
    const view = await page("aws");
    expect(plain(view.finding)).toMatch(/^aws left on 6 June\./);
    expect(view.steps.lists).toEqual([]);
    expect(plain(view.steps.none ?? [])).toBe("It went on, so nothing is asked of it here.");
    for (const criterion of view.criteria.groups.flatMap((group) => group.criteria))
      expect(criterion.offers).toEqual([]);
  });
});

describe("what stands between it and the channel", () => {
  const steps = async (who: Speaker | null, at: string | null = null) =>
    (await page("wireguard", who, at)).steps.lists.map((list) => ({
      list: `${list.name} ${list.who}`.trim(),
      steps: list.steps.map((step) => [plain(step.title), step.label, step.href, step.primary]),
    }));

  it("in three lists, each step with who does it; signed out every button leads to sign-in", async () => {
    const signIn = (to: string) => `/sign-in?to=${encodeURIComponent(to)}`;
    expect(await steps(null)).toEqual([
      {
        list: "Maintainer of wireguard",
        steps: [
          [
            "Say why fresh is unmet, or put a new candidate forward",
            "Say why not",
            signIn("/projects/wireguard#manifest-fresh"),
            false,
          ],
          [
            "Say why upstream is unknown, or show it",
            "Say why not",
            signIn("/projects/wireguard#upstream-path"),
            false,
          ],
        ],
      },
      {
        list: "CI nothing has ever been posted",
        steps: [
          ["A passing build on x86_64 / 4.9", "Connect CI", signIn("/projects/wireguard/ci#connect"), false],
          ["Two passing boots in a row on x86_64 / 4.9", "Connect CI", signIn("/projects/wireguard/ci#connect"), false],
        ],
      },
      {
        list: "Others the SIG",
        steps: [
          [
            "Two reviews by members who do not maintain it",
            "Ask for reviews",
            signIn("/projects/wireguard#sig-review"),
            false,
          ],
        ],
      },
    ]);
    expect((await page()).steps.count).toBe("5 steps, in any order");
  });

  it("its maintainer's are theirs, and the first of them is the one primary", async () => {
    const lists = await steps(maintainer);
    expect(lists.map((it) => it.list)).toEqual([
      "Yours maintainer-of-wireguard",
      "CI nothing has ever been posted",
      "Others the SIG",
    ]);
    const primaries = lists.flatMap((it) => it.steps).filter(([, , , primary]) => primary);
    expect(primaries).toEqual([
      [
        "Say why fresh is unmet, or put a new candidate forward",
        "Say why not",
        "/projects/wireguard#manifest-fresh",
        true,
      ],
    ]);
  });

  it("nobody else has a primary there", async () => {
    for (const who of [voter, chair])
      expect((await steps(who)).flatMap((it) => it.steps).some(([, , , primary]) => primary)).toBe(false);
  });

  it("of an earlier instant has no button, and nothing that was still to come", async () => {
    const view = await page("wireguard", maintainer, PAST);
    expect(view.steps.heading).toBe("What stood between it and the channel");
    const all = view.steps.lists.flatMap((list) => list.steps);
    expect(all.length).toBeGreaterThan(0);
    for (const step of all) expect([step.label, step.primary]).toEqual([null, false]);
    expect(view.steps.afterwards).toBeNull();
  });

  it("is the same set that the finding names", async () => {
    const { steps } = await page("landlock");
    expect(steps.lists.flatMap((list) => list.steps).map((step) => plain(step.title))).toEqual([
      "Pin mobylinux/kernel-landlock:4.9.x",
      "Say why upstream is stale, or show it",
      "A passing build on x86_64 / 4.9",
      "Two passing boots in a row on x86_64 / 4.9",
      "Two reviews by members who do not maintain it",
    ]);
  });
});

describe("what one can do to a criterion", () => {
  const offers = async (who: Speaker | null, at: string | null = null) =>
    Object.fromEntries(
      (await page("wireguard", who, at)).criteria.groups
        .flatMap((group) => group.criteria)
        .map((it) => [
          it.short,
          it.offers.map((offer) => (offer.to === "mark" ? `mark ${offer.claim}` : offer.to)).join(", ") ||
            plain(it.noForm ?? []),
        ]),
    );
  const alone = {
    ci: "Only CI answers this. Nobody can mark or waive it.",
    candidate: "Computed from the candidate. Only a new candidate changes it; nobody can mark or waive it.",
  };

  it("nobody in particular: nothing, and who alone can", async () => {
    expect(await offers(null)).toEqual({
      readme: "Only maintainers of wireguard answer this. Sign in to do it.",
      roadmap: "Only maintainers of wireguard answer this. Sign in to do it.",
      maintainer: "Only maintainers of wireguard answer this. Sign in to do it.",
      loads: alone.candidate,
      pinned: alone.candidate,
      trust: alone.candidate,
      fresh: alone.candidate,
      builds: alone.ci,
      boots: alone.ci,
      wider: alone.ci,
      hardening: alone.candidate,
      PIE: "",
      upstream: "Only maintainers of wireguard answer this. Sign in to do it.",
      reviewed: "Only members who do not maintain wireguard answer this. Sign in to do it.",
    });
  });

  it("its maintainer: marks, reasons for what is a should and open, and asking for review; never CI, yml or kernel", async () => {
    expect(await offers(maintainer)).toEqual({
      readme: "mark met, mark unmet",
      roadmap: "mark met, mark unmet",
      maintainer: "mark met, mark unmet",
      loads: alone.candidate,
      pinned: alone.candidate,
      trust: alone.candidate,
      fresh: "reason",
      builds: alone.ci,
      boots: alone.ci,
      wider: alone.ci,
      hardening: alone.candidate,
      PIE: "",
      upstream: "reason, mark met, mark not-applicable, ask-waiver",
      reviewed: "ask-review",
    });
  });

  it("a voter of another organisation: a review, and nothing that is the maintainer's", async () => {
    const seen = await offers(voter);
    expect(seen.reviewed).toBe("review");
    expect(Object.entries(seen).filter(([, it]) => /^(mark|reason|review|ask|accept|withdraw)/.test(it))).toEqual([
      ["reviewed", "review"],
    ]);
    expect(seen.readme).toBe("Only maintainers of wireguard answer this, and voter-intel is not one today.");
  });

  it("the chair: nothing, for a chair marks nobody's criteria", async () => {
    for (const said of Object.values(await offers(chair))) expect(said).not.toMatch(/^(mark|reason|review|ask|accept)/);
  });

  it("a maintainer of another project: nothing", async () => {
    for (const said of Object.values(await offers(practicePerson("maintainer-of-landlock"))))
      expect(said).not.toMatch(/^(mark|reason|review|ask|accept)/);
  });

  it("at an earlier instant nobody does anything", async () => {
    for (const who of [null, maintainer, voter, chair])
      expect(new Set(Object.values(await offers(who, PAST)))).toEqual(
        new Set(["This is an earlier instant; nothing is recorded here."]),
      );
  });

  it("opens the one that is next for who can act, and none for who cannot", async () => {
    const open = async (who: Speaker | null) =>
      (await page("wireguard", who)).criteria.groups
        .flatMap((group) => group.criteria)
        .flatMap((it) => (it.open ? [it.short] : []));
    expect(await open(maintainer)).toEqual(["fresh"]);
    expect(await open(voter)).toEqual(["reviewed"]);
    expect(await open(null)).toEqual([]);
    expect(await open(chair)).toEqual([]);
  });
});

describe("the page of an earlier instant", () => {
  it("finds in the past tense, by the candidate of then, and offers no new one", async () => {
    const view = await page("wireguard", maintainer, PAST);
    expect(plain(view.finding)).toBe(
      "Not ready: 1 of 9 was known to be wrong; 3 of 9 not shown yet. With a README, a passing build on x86_64 / 4.9, two passing boots in a row on x86_64 / 4.9, two reviews and two reasons, wireguard would have been ready for testing.",
    );
    expect(plain(view.meta[0] ?? [])).toMatch(/^Candidate 0eb2173, /);
    expect(view.newCandidate).toBeNull();
  });

  it("is not there before the project was, and names the nearest", async () => {
    await expect(page("shiftfs", null, "2017-05-24T16:00:00Z")).rejects.toThrow("There is no project called shiftfs.");
    await expect(page("wiregaurd")).rejects.toThrow("There is no project called wiregaurd. Did you mean wireguard?");
  });
});

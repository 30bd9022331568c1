import { describe, expect, it } from "vitest";
import { nextOf } from "@/tests/support/ground";
import { aVerdict, reader, text } from "@/tests/support/judged";
import { aCriterion, anAttestation } from "@/tests/support/make";
import { afterwardsSaid as afterwards, noStepSaid, stepsSaid, waySaid, whoseSaid } from "./way";

const criteria = [aCriterion("attested", "readme")];
const open = aVerdict(criteria, []);
const ready = aVerdict(criteria, [anAttestation("readme", {}, { at: "07-10" })]);

describe("the way into a channel", () => {
  it("has a heading in the tense of the instant looked at", () => {
    expect([waySaid("now"), waySaid("past")]).toEqual([
      "What stands between it and the channel",
      "What stood between it and the channel",
    ]);
  });

  const group = "the SIG";
  it.each([
    ["yours", "maintainer of wireguard", { name: "Yours", who: "maintainer of wireguard" }],
    ["yours", null, { name: "Maintainer", who: "of wireguard" }],
    ["ci", null, { name: "CI", who: "nothing has ever been posted" }],
    ["others", null, { name: "Others", who: "the SIG" }],
  ] as const)("the list %s has a heading, for %s", (list, maintainer, said) =>
    expect(whoseSaid(list, { project: "wireguard", maintainer, hasRuns: false, group })).toEqual(said),
  );

  it("counts its steps, and says nothing of CI once it has posted", () => {
    const one = nextOf([aCriterion("attested", "readme")]);
    const two = nextOf([aCriterion("attested", "readme", { secondPerson: true })]);
    expect([stepsSaid({ actions: [] }), stepsSaid(one), stepsSaid(two)]).toEqual([
      "",
      "1 step",
      "2 steps; what waits for another says so",
    ]);
    expect(stepsSaid({ actions: [...one.actions, ...one.actions] })).toBe("2 steps, in any order");
    expect(whoseSaid("ci", { project: "wireguard", maintainer: null, hasRuns: true, group }).who).toBe("");
  });

  it("ends with who decides, and with what ages first", () => {
    const afterwardsSaid = (verdict: typeof open, at: typeof reader, of: string) =>
      afterwards(verdict, "not in", { isFirstStage: false }, at, of);
    expect(text(afterwards(open, "member", { isFirstStage: false }, reader, group))).toMatch(
      /^Then nothing else: it is ready again\./,
    );
    expect(text(afterwardsSaid(open, reader, group))).toMatch(/^Then nothing else: (the SIG|the chair) can .*\.$/);
    expect(text(afterwardsSaid({ ...open, until: Date.UTC(2017, 6, 30) }, reader, group))).toMatch(
      / What ages first does so on 30 July\.$/,
    );
    expect(text(afterwardsSaid({ ...open, until: Date.UTC(2017, 6, 20, 9, 5) }, reader, group))).toMatch(
      / What ages first does so on 20 July, 09:05 UTC\.$/,
    );
  });

  it("ends with the days that have to begin, where they do", () =>
    expect(text(afterwards(open, "not in", { isFirstStage: true }, reader, group))).toBe(
      "Once its days are full, what has aged by then is shown again.",
    ));

  it("of a project to which no must applies no step is asked, and it says why", () => {
    const never = aVerdict([aCriterion("attested", "readme", { appliesTo: ["kernel"] })], []);
    expect(text(noStepSaid(never, "not in", "now"))).toBe("No must applies to it, so no step makes it ready.");
  });

  it.each([
    [open, "left", "It went on, so nothing is asked of it here.", "It went on, so nothing was asked of it here."],
    [ready, "member", "It is in testing, and nothing is open.", "It was in testing, and nothing was open."],
    [
      ready,
      "not in",
      "Nothing stands between it and the channel but a decision.",
      "Nothing stood between it and the channel but a decision.",
    ],
    [
      open,
      "not in",
      "Nobody can act on what is left: look at the criteria.",
      "Nobody could act on what was left: look at the criteria.",
    ],
  ] as const)("%#: where there is no step, says why", (verdict, is, now, then) => {
    expect(text(noStepSaid(verdict, is, "now"))).toBe(now);
    expect(text(noStepSaid(verdict, is, "past"))).toBe(then);
  });
});

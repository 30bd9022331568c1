import { describe, expect, it } from "vitest";
import { groundOf, linesOf, openOf } from "@/tests/support/ground";
import { aCriterion, anAdmission, aPolicy, instant, published } from "@/tests/support/make";
import { admissionsFor, floorAct, reasonOf, soakOf, waitOf } from "./acts";
import { renewed } from "./ground";
import { peopleOf } from "./people";

describe("acts that stand for themselves", () => {
  it("a project that several need is let in once", () => {
    const ground = groundOf([aCriterion("needs", "a"), aCriterion("needs", "b")]);
    expect(linesOf(admissionsFor(openOf(ground), peopleOf(ground.evidence)))).toEqual(["others admit a b by chair"]);
  });

  it("days in another channel: whether it is there, and when they stop by themselves", () => {
    const criterion = aCriterion("soak", "soak", { channel: "lab", days: 10 });
    const outside = groundOf([criterion]);
    expect(openOf(outside).flatMap((s) => soakOf(s, outside))).toMatchObject([
      { does: "soak", channel: "lab", days: 10, isMember: false, until: null, breaksAt: null },
    ]);
    const admission = anAdmission("wireguard", null, { at: "07-15" });
    const inside = groundOf(
      [criterion],
      [
        published(aPolicy([aCriterion("attested", "readme")], { channel: "lab" }), { stream: "channel:lab" }),
        { ...admission, body: { ...admission.body, channel: "lab" } } as typeof admission,
      ],
    );
    expect(openOf(inside).flatMap((s) => soakOf(s, inside))).toMatchObject([{ isMember: true, until: null }]);
  });

  it("a wait ends at the instant that the rest is judged at", () =>
    expect(waitOf(groundOf([aCriterion("attested", "readme")]), ["readme"])).toMatchObject({
      does: "wait",
      until: instant("07-19 16:00"),
      who: { role: "nobody" },
    }));

  it("a floor that no must of the project has a job for takes another policy", () => {
    const builds = aCriterion("ci", "builds", { appliesTo: ["kernel"] });
    const policy = { floor: ["x86_64"] };
    const ground = groundOf([builds, aCriterion("attested", "readme")], [], { policy });
    expect(floorAct(ground, peopleOf(ground.evidence))).toMatchObject([{ does: "publish", why: "ci-floor", keys: [] }]);
    const other = groundOf([{ ...builds, appliesTo: [] }], [], { policy });
    expect(floorAct(other, peopleOf(other.evidence))).toEqual([]);
  });
});

describe("a reason", () => {
  const should = aCriterion("ci", "fuzz", { obligation: "should" });
  const ground = groundOf([should]);
  const [s] = openOf(ground);

  it("is for the cause that stands then, at once where nothing has to be first", () =>
    expect(s && reasonOf(s, ground, ground, peopleOf(ground.evidence))).toMatchObject({ cause: "missing", after: [] }));

  it("comes last where what is done for others changes its cause", () =>
    expect(s && reasonOf({ ...s, cause: "streak" }, ground, ground, peopleOf(ground.evidence)).after).toEqual([
      "rest",
    ]));

  it("is of the new candidate where one is put forward", () => {
    const anew = renewed(ground);
    expect(s && anew && reasonOf(s, anew, ground, peopleOf(ground.evidence)).after).toEqual(["candidate"]);
  });
});

import { describe, expect, it } from "vitest";
import type { Known } from "@/lib/domain/known";
import { act, aGroup, aToken, refusal } from "@/tests/support/act";
import { anAttestation, instant } from "@/tests/support/make";
import { moveClock } from "./move-clock";

const practice: Partial<Known> = { practice: true, due: { next: null, meeting: null } };
const move = (by: string, changes: Partial<Known> = {}, log = aGroup(), who: Parameters<typeof act>[1] = "stranger") =>
  act(moveClock, who, { by }, log, { ...practice, ...changes });
const refused = (...args: Parameters<typeof move>) => refusal(() => move(...args));

describe("a practice clock is moved forward", () => {
  it.each([
    ["1 day", "2017-07-20T16:00:00.000Z"],
    ["7 days", "2017-07-26T16:00:00.000Z"],
  ])("by %s", (by, to) => {
    const { says, answer } = move(by);
    expect(says).toMatchObject([
      { kind: "clock-moved", stream: "instance", body: { by, from: "2017-07-19T16:00:00.000Z", to } },
    ]);
    expect(answer).toMatchObject({ now: to });
  });

  it("to the next meeting of the record", () => {
    expect(move("next meeting", { due: { next: instant("07-20"), meeting: instant("08-02 16:00") } }).answer.now).toBe(
      "2017-08-02T16:00:00.000Z",
    );
  });

  it("to the next change: the record's next entry, or the first end of a standing, whichever comes first", () => {
    const log = aGroup(anAttestation("named", { text: "me" }, { at: "07-01" })); // good for 90 days
    expect(move("next change", {}, log).answer.now).toBe("2017-09-29T00:00:00.000Z");
    expect(move("next change", { due: { next: instant("08-01"), meeting: null } }, log).answer.now).toBe(
      "2017-08-01T00:00:00.000Z",
    );
  });
});

describe("refused is", () => {
  it("on a real instance, everybody", () => {
    expect(refused("1 day", { practice: false }, aGroup(), "chair")).toMatch(
      /^not-permitted: .*this is no practice copy/,
    );
  });
  it("a token", () => expect(refused("1 day", {}, aGroup(), aToken("chair"))).toMatch(/^not-permitted: /));
  it("a move to nothing known", () => {
    expect(refused("next change")).toBe("conflict: Not moved: nothing is known to change by time alone.");
    expect(refused("next meeting")).toBe("conflict: Not moved: no further meeting is known.");
  });
  it.each(["-1 day", "1 year", ""])("by “%s”", (by) =>
    expect(refused(by)).toMatch(/^bad-input: Not recorded: by: Must be/),
  );
});

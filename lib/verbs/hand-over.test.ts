import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, ofInstance, refusal } from "@/tests/support/act";
import { aFact, aLog, anAppointment, aWithdrawal } from "@/tests/support/make";
import { offerHandOver, overrideHandOver } from "./hand-over";

const group = aGroup(anAppointment("newcomer", "maintainer", { until: "12-01", organisation: "ARM" }));
const SEAT = group.length;
const offer = (by: Parameters<typeof act>[1], input: object = {}, log: readonly Fact[] = group) =>
  act(offerHandOver, by, { appointment: SEAT, to: "@cd", ...input }, log);
const override = (by: Parameters<typeof act>[1], input: object = {}, log: readonly Fact[] = group) =>
  act(overrideHandOver, by, { appointment: SEAT, to: "@cd", text: "Nobody answers.", ...input }, log);

describe("who holds an appointment offers it to somebody", () => {
  it("and nothing changes until they take it", () => {
    expect(offer("newcomer", { text: "I move on." }).says).toMatchObject([
      {
        kind: "hand-over",
        stream: "project:wireguard",
        body: { step: "offer", appointment: SEAT, to: "@cd", text: "I move on." },
      },
    ]);
  });

  it("who is told apart without capitals", () =>
    expect(offer("newcomer", { to: "@CD" }).bodies).toMatchObject([{ to: "@cd" }]));

  it.each(["chair", "maintainer", "stranger"])("but not a %s: it is not theirs", (by) =>
    expect(refusal(() => offer(by))).toMatch(
      /^not-permitted: Not offered: maintainer of wireguard is held by newcomer/,
    ),
  );

  it("nor a token of theirs", () =>
    expect(refusal(() => offer(aToken("newcomer")))).toMatch(/^not-permitted: .*Sign in to do it/));

  it.each([
    ["to themselves", { to: "newcomer" }],
    ["to who holds it already", { to: "maintainer" }],
  ])("not %s", (_what, input) =>
    expect(refusal(() => offer("newcomer", input))).toMatch(/^conflict: Not offered: \w+ is maintainer of wireguard/),
  );

  it("nor twice at once, nor after it ended, nor what is no appointment", () => {
    const { log } = offer("newcomer");
    expect(refusal(() => offer("newcomer", { to: "@ef" }, log))).toMatch(/^conflict: .*offered to @cd already/);
    const ended = aLog(...group, aWithdrawal(SEAT));
    expect(refusal(() => offer("newcomer", {}, ended))).toMatch(/^conflict: .*not in force any more/);
    expect(refusal(() => offer("newcomer", { appointment: 2 }))).toMatch(/^not-found: .*entry 2 is no appointment/);
  });
});

describe("a chair hands over what another holds", () => {
  it("at once, with a reason: it ends, and the other's begins with the same end", () => {
    expect(override("chair", { name: "C D" }).says).toMatchObject([
      { kind: "hand-over", body: { step: "override", to: "@cd", text: "Nobody answers." } },
      { kind: "withdrawal", body: { fact: SEAT } },
      {
        kind: "appointment",
        stream: "project:wireguard",
        body: {
          ...{ who: "@cd", name: "C D", role: "maintainer", of: { project: "wireguard" }, organisation: "ARM" },
          ...{ from: "2017-07-19T16:00:00.000Z", until: "2017-12-01T00:00:00.000Z" },
        },
      },
    ]);
  });

  it("never without a reason", () => expect(refusal(() => override("chair", { text: " " }))).toMatch(/^bad-input: /));

  it.each(["newcomer", "voter", "stranger"])("but not a %s", (by) =>
    expect(refusal(() => override(by))).toMatch(/^not-permitted: .*handing over what another holds takes a chair/),
  );

  it("nor their own: that takes the other's word", () => {
    const log = aLog(...group, ofInstance("second chair", "chair"));
    expect(refusal(() => override("chair", { appointment: 1 }, log))).toMatch(/^conflict: .*this is your own/);
    expect(override("second chair", { appointment: 1 }, log).kinds).toEqual(["hand-over", "withdrawal", "appointment"]);
  });

  it("and an offer that was open lapses", () => {
    const offered = aFact("hand-over", { step: "offer", appointment: SEAT, to: "@ef" }, { by: "newcomer" });
    expect(override("chair", {}, aLog(...group, offered)).kinds).toHaveLength(3);
  });
});

import { describe, expect, it } from "vitest";
import { aLog, anAppointment, aWithdrawal, instant } from "@/tests/support/make";
import { appointmentsOf, held, holdersOf } from "./appointments";
import type { Fact } from "./fact";

const isVoter = (facts: readonly Fact[], at: string, of = { channel: "testing" }) =>
  held(appointmentsOf(facts), "voter", "voter", of, instant(at));

describe("a role is held", () => {
  const bounded = aLog(anAppointment("voter", "voter", { from: "06-01", until: "07-01" }));
  it.each([
    ["not before it begins", "05-31 23:59", false],
    ["from its first instant", "06-01", true],
    ["to its last", "06-30 23:59", true],
    ["not at its end: intervals are half-open", "07-01", false],
  ])("%s", (_, at, isHeld) => {
    expect(isVoter(bounded, at)).toBe(isHeld);
  });

  const open = anAppointment("voter", "voter", { from: "06-01" });
  const ended = (at: string) =>
    aLog(anAppointment("voter", "voter", { from: "06-01", until: "07-01" }), aWithdrawal(1, { at }));
  it.each([
    ["before its end was due", "06-15", "06-20", false],
    ["after it was due: that changes nothing", "07-10", "07-05", false],
    ["after it was due: nor before", "07-10", "06-20", true],
  ])("up to the earlier of its end and its ending: withdrawn %s", (_, withdrawn, at, isHeld) => {
    expect(isVoter(ended(withdrawn), at)).toBe(isHeld);
  });

  it.each([
    ["for ever where no end is known", [open], "2027-01-01", true],
    ["up to its ending by withdrawal", [open, aWithdrawal(1, { at: "07-01" })], "06-30", true],
    ["not from its ending by withdrawal", [open, aWithdrawal(1, { at: "07-01" })], "07-01", false],
    [
      "up to the earlier of two endings",
      [open, aWithdrawal(1, { at: "08-01" }), aWithdrawal(1, { at: "07-01" })],
      "07-15",
      false,
    ],
    [
      "whatever else is withdrawn",
      [open, anAppointment("chair", "chair"), aWithdrawal(2, { at: "07-01" })],
      "07-15",
      true,
    ],
    [
      "by a second appointment after the first has ended",
      [open, aWithdrawal(1, { at: "07-01" }), anAppointment("voter", "voter", { from: "07-10" })],
      "07-15",
      true,
    ],
  ])("%s", (_, facts, at, isHeld) => {
    expect(isVoter(aLog(...facts), at)).toBe(isHeld);
  });

  it.each([
    ["of the same channel", { channel: "testing" }, { channel: "testing" }, true],
    ["not of another channel", { channel: "testing" }, { channel: "mainline" }, false],
    [
      "not of a project by a role in its channel, unless the channel is asked for too",
      { channel: "testing" },
      { project: "wireguard" },
      false,
    ],
    ["of the project", { project: "wireguard" }, { project: "wireguard", channel: "testing" }, true],
    ["not of another project", { project: "wireguard" }, { project: "landlock" }, false],
    ["of everything by a role in the whole instance", { instance: true as const }, { project: "landlock" }, true],
  ])("%s", (_, of, asked, isHeld) => {
    const appointment = anAppointment("chair", "chair");
    const facts = aLog({ ...appointment, body: { ...appointment.body, of } });
    expect(held(appointmentsOf(facts), "chair", "chair", asked, instant("07-01"))).toBe(isHeld);
  });
});

it("the holders of a role are those who hold it at that instant", () => {
  const facts = aLog(
    anAppointment("voter", "voter", { from: "06-01", organisation: "Intel" }),
    anAppointment("second voter", "voter", { from: "06-01", until: "06-15" }),
    anAppointment("maintainer", "maintainer"),
  );
  const who = holdersOf(appointmentsOf(facts), "voter", { channel: "testing" }, instant("07-01"));
  expect(who).toMatchObject([{ who: "voter", organisation: "Intel", seq: 1, until: null }]);
});

it("an account elsewhere is held by its login in any capitals; a handle of the group’s own is as it is written", () => {
  const of = (who: string) => appointmentsOf(aLog(anAppointment(who, "maintainer")))[0]?.who;
  expect([of("@ZX2C4"), of("Chair")]).toEqual(["@zx2c4", "Chair"]);
});

it("somebody’s appointments come in the order of the log, however the facts are given", () => {
  const facts = aLog(anAppointment("voter", "voter", {}), anAppointment("voter", "chair", {}));
  expect(appointmentsOf([...facts].reverse())).toEqual(appointmentsOf(facts));
});

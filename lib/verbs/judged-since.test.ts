import { describe, expect, it } from "vitest";
import { act, aGroup, refusal } from "@/tests/support/act";
import { aFact, anAppointment, aReview } from "@/tests/support/make";
import { acceptHandOver } from "./answer-hand-over";
import { offerHandOver } from "./hand-over";
import { review } from "./review";
import { withdraw } from "./withdraw";

/** The maintainer, a voter too, offers the seat to another account, which takes it. */
const group = aGroup(
  anAppointment("maintainer", "voter"),
  aFact("hand-over", { step: "offer", appointment: 5, to: "@alt" }, { by: "maintainer", stream: "project:wireguard" }),
);
const taken = act(acceptHandOver, "@alt", { offer: group.length }, group).log;
const ACCEPTED = group.length + 1;
const reviewed = act(review, "maintainer", { project: "wireguard", accepts: true, text: "Fine." }, taken).log;
const REVIEW = reviewed.length;

describe("who stepped aside and judged the project since", () => {
  it("does not step back by an undone hand-over", () => {
    expect(refusal(() => act(withdraw, "@alt", { fact: ACCEPTED }, reviewed))).toBe(
      `conflict: Not undone: maintainer maintained wireguard before, and has judged it since, in entry ${REVIEW}, as no maintainer may. Have that taken back first, or have a chair appoint them.`,
    );
  });

  it("nor by one that is offered back", () => {
    const { log } = act(offerHandOver, "@alt", { appointment: ACCEPTED + 2, to: "maintainer" }, reviewed);
    expect(refusal(() => act(acceptHandOver, "maintainer", { offer: log.length }, log))).toMatch(
      /^conflict: Not taken over: maintainer maintained wireguard before/,
    );
  });

  it("may once that is taken back", () => {
    const { log } = act(withdraw, "maintainer", { fact: REVIEW }, reviewed);
    expect(act(withdraw, "@alt", { fact: ACCEPTED }, log).says).toHaveLength(3);
  });
});

it("who judged it before and never maintained it takes it over as anybody does", () => {
  const log = aGroup(
    aReview("one"),
    aFact(
      "hand-over",
      { step: "offer", appointment: 5, to: "voter" },
      { by: "maintainer", stream: "project:wireguard" },
    ),
  );
  expect(act(acceptHandOver, "voter", { offer: log.length }, log).says).toHaveLength(3);
});

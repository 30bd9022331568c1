import { expect, it } from "vitest";
import { aGroup } from "@/tests/support/act";
import { aKnown, aLog } from "@/tests/support/make";
import { aGrant, aWaiver } from "@/tests/support/make-waiver";
import { waiverTurned } from "./waiver-turned";

const before = aGroup();
const ASK = before.length + 1;
const asked = aLog(...before, aWaiver());
const granted = aLog(...asked, aGrant(ASK, "voter"), aGrant(ASK, "other voter"));

it("tells of what the act itself asked for how it stands", () =>
  expect(
    waiverTurned(aKnown(before), "wireguard", "testing", ["readme"], null)(asked.slice(-1), aKnown(asked)),
  ).toMatchObject({
    waiver: ASK,
    entries: [ASK],
    inForce: false,
    said: "Not in force: it still needs two grants, of two organisations.",
    criterion: { key: "readme", before: "unknown", after: "unknown" },
  }));

it("and of one that is named, the verdict before and after", () =>
  expect(
    waiverTurned(aKnown(asked), "wireguard", "testing", ["readme"], ASK)(granted.slice(-2), aKnown(granted)),
  ).toMatchObject({ waiver: ASK, inForce: true, criterion: { before: "unknown", after: "waived" } }));

import { expect, it } from "vitest";
import { decidedVerb, decidedWhere } from "./decision";

it.each([
  [{ what: "admit", channel: "testing" }, "Admitted into testing"],
  [{ what: "graduate", channel: "mainline", from: "testing" }, "Graduated into mainline, out of testing"],
  [{ what: "demote", channel: "testing", from: "mainline" }, "Demoted into testing, out of mainline"],
  [{ what: "remove", channel: "testing" }, "Removed from testing"],
] as const)("%j", (body, words) => expect(`${decidedVerb(body)}${decidedWhere(body)}`).toBe(words));

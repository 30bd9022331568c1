import { expect, it } from "vitest";
import { groundOf } from "@/tests/support/ground";
import { aCriterion, anAppointment } from "@/tests/support/make";
import { chairsOf, maintainersOf, peopleOf } from "./people";

const people = [
  anAppointment("b", "maintainer"),
  anAppointment("b", "maintainer", {}, { at: "05-02" }),
  anAppointment("b", "voter"),
  anAppointment("a", "voter"),
  anAppointment("gone", "voter", { until: "07-01" }),
  anAppointment("chair", "chair"),
];
const able = peopleOf(groundOf([aCriterion("attested", "readme")], [], { people }).evidence);

it("are those who hold a role now, each once", () => {
  expect(maintainersOf(able)).toEqual({ role: "maintainer", people: ["b"] });
  expect(chairsOf(able)).toEqual({ role: "chair", people: ["chair"] });
});

it("judge what they do not maintain; where anybody may, nobody is named", () => {
  expect(able.othersOf("voter")).toEqual(["a"]);
  expect(able.othersOf("anyone")).toEqual([]);
});

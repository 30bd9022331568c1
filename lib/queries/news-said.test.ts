import { expect, it } from "vitest";
import { aLog, aNote, aProject, aRun } from "@/tests/support/make";
import { newsSaid } from "./news-said";

const log = aLog(aProject(), aRun({ outcome: "failed" }), aNote("x".repeat(500)), aNote("in two\nlines"));
const said = log.map((fact) => newsSaid(fact, (seq) => log[seq - 1]));

it("says of what it is and what it says, and of what once alone", () => {
  expect(said[0]).toMatch(/^wireguard is registered: /);
  expect(said[1]).toMatch(/^wireguard: \S+ on .* failed, run .*/);
});

it("is one line, and not a long one", () => {
  expect(said[2]).toHaveLength(160);
  expect(said[2]).toMatch(/…$/);
  expect(said[3]).toBe("wireguard: in two lines");
});

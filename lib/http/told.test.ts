import { expect, it } from "vitest";
import { aLog, anAttestation, aProject, aRun } from "@/tests/support/make";
import { event, eventsOf } from "./told";

const all = { project: null, channel: null };

it("an event has a name, a number where it is an entry, and one line of JSON", () => {
  expect(event("entry", { said: "two\nlines" }, 7)).toBe('event: entry\nid: 7\ndata: {"said":"two\\nlines"}\n\n');
  expect(event("aged", {})).toBe("event: aged\ndata: {}\n\n");
});

it("entries are told one by one, those alone that concern what is followed", () => {
  const facts = aLog(aProject(), anAttestation("readme"), aRun());
  expect(eventsOf(facts, all).match(/^id: .*$/gm)).toEqual(["id: 1", "id: 2", "id: 3"]);
  expect(eventsOf(facts, { ...all, project: "landlock" })).toBe("");
});

it("of more than fifty at once it is told how many, with the number of the last", () => {
  const facts = aLog(...Array.from({ length: 51 }, (_, run) => aRun({ runId: `${run}` })));
  expect(eventsOf(facts, all)).toBe('event: many\nid: 51\ndata: {"from":1,"to":51,"count":51}\n\n');
});

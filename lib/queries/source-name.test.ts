import { expect, it } from "vitest";
import { aKnown, aLog, aProject, instant, liveOf } from "@/tests/support/make";
import type { Source } from "../domain/source";
import type { Look } from "../log/look";
import { sourcesListed, sourcesSaid } from "./source-name";

const now = instant("07-19");
const log = aLog(aProject("wireguard"));
const look: Look = {
  ...aKnown(log, { now }),
  when: { upTo: log.length, now },
  isPast: false,
  isForecast: false,
  isNow: true,
  live: liveOf(log, now),
  asked: null,
};
const commit = "67d021ad46d41021b03c552aeef3d8a9dc07a8f7";
const ours = log[0]?.kind === "project" ? log[0].body.repository : "";

it.each<[string, Source, unknown]>([
  [
    "a link by its address",
    { url: "https://www.example.org/a" },
    { href: "https://www.example.org/a", text: "example.org/a" },
  ],
  [
    "a file of a commit by its path",
    { file: "2017-05-24/projects/README.md", commit },
    { href: `${ours}/blob/${commit}/projects/README.md`, text: "projects/README.md" },
  ],
  ["a file alone, where it stands today", { path: "a.md" }, { href: `${ours}/blob/master/a.md`, text: "a.md" }],
  ["a commit by its digits", { commit }, { href: `${ours}/commit/${commit}`, text: "commit 67d021a" }],
  ["a pull request by its number, and leads there", { pr: 1945, commit }, { href: `${ours}/pull/1945`, text: "#1945" }],
  ["what has words alone by them", { remark: "said at the summit" }, "said at the summit"],
  ["what has nothing", {}, "no source"],
])("a source is named: %s", (_, source, named) => expect(sourcesListed(look, [source])).toEqual([named]));

it("several stand in a line, and none says nothing", () => {
  expect(sourcesSaid(look, [{ remark: "one" }, { remark: "two" }])).toEqual(["From ", "one", ", ", "two"]);
  expect(sourcesSaid(look, [])).toEqual([]);
});

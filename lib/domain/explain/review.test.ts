import { expect, it } from "vitest";
import { judgedBy, reader, text } from "@/tests/support/judged";
import { aCandidate, aCriterion, anAppointment, aReview, aReviewRequest } from "@/tests/support/make";
import type { Fact } from "../fact";
import { byReviewersSaid, reviewerSaid, reviewersSaid } from "./review";
import { standingSaid } from "./standing";

const voters = [anAppointment("voter, Intel", "voter"), anAppointment("voter, HPE", "voter")];
const accepts = (by: string, content = "one") => aReview(content, { by, at: "07-10" });
const objects = (by: string) => aReview("one", { by, at: "07-10" }, false);
const asks = aReviewRequest("one", ["voter, Intel", "voter, HPE"], { at: "07-09" });
const said = (...facts: readonly Fact[]) => {
  const judged = judgedBy(aCriterion("review", "sig-review"), [...voters, ...facts]);
  return [judged.is, judged.cause, text(standingSaid(judged, reader))];
};

it.each<readonly [string, readonly Fact[], string, string | null, string]>([
  ["nobody", [], "unknown", "missing", "0 of 2."],
  ["one of two", [accepts("voter, Intel")], "unknown", "missing", "1 of 2: accepted by voter, Intel."],
  [
    "both",
    [accepts("voter, Intel"), accepts("voter, HPE")],
    "met",
    null,
    "2 of 2: accepted by voter, Intel and voter, HPE.",
  ],
  [
    "an objection, in its own words",
    [objects("voter, Intel")],
    "unknown",
    "missing",
    "0 of 2. voter, Intel objects: I read it all.",
  ],
  ["asked and waited for", [asks], "pending", "awaiting-review", "0 of 2. Asked: voter, HPE and voter, Intel."],
  [
    "asked, one has answered",
    [asks, accepts("voter, Intel")],
    "pending",
    "awaiting-review",
    "1 of 2: accepted by voter, Intel. Asked: voter, HPE.",
  ],
  [
    "reviews of an earlier candidate",
    [accepts("voter, Intel"), accepts("voter, HPE"), aCandidate("two", { at: "07-15" })],
    "stale",
    "other-revision",
    "0 of 2. An earlier candidate was reviewed; this one is other content.",
  ],
])("%s", (_, facts, is, cause, words) => {
  expect(said(...facts)).toEqual([is, cause, words]);
});

it.each([
  ["voter", "members", "a voter", "by members who do not maintain it"],
  ["core-maintainer", "core maintainers", "a core maintainer", "by core maintainers who do not maintain it"],
  ["anyone", "people", "anybody", "by somebody who does not maintain it"],
])("who reviews as %s: %s, %s, %s", (role, several, one, by) =>
  expect([reviewersSaid(role), reviewerSaid(role), byReviewersSaid(role, 1)]).toEqual([several, one, by]),
);

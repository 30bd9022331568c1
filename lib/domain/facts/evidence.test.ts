import { describe, expect, it } from "vitest";
import { anAttestation, aReason, aReview, aReviewRequest, aRun, contentOf, posted } from "@/tests/support/make";
import { bodies, type FactKind } from "../fact";

const long = (length: number) => "x".repeat(length + 1);
const claim = anAttestation("readme").body;
const reason = aReason("upstream", "missing", "one").body;
const review = aReview("one").body;
const request = aReviewRequest("one", ["voter"]).body;
const run = aRun().body;

const takes = (kind: FactKind, body: unknown) => bodies[kind].safeParse(body).success;

it.each<readonly [FactKind, unknown]>([
  [
    "attestation",
    {
      ...claim,
      text: "It says how to try it.",
      url: "https://github.com/linuxkit/linuxkit",
      content: contentOf("one"),
    },
  ],
  ["acceptance", { attestation: 4, accepts: false, text: "The link shows another project." }],
  ["reason", { ...reason, content: null }],
  ["withdrawal", { fact: 4 }],
  ["review", review],
  ["review-request", request],
  ["ci-run", { ...run, origin: { is: "proved", source: 3, workflow: "ci.yml" }, tree: undefined }],
])("%s takes what it is made of", (kind, body) => {
  expect(takes(kind, body)).toBe(true);
});

describe("what people say is refused", () => {
  it.each<readonly [string, FactKind, unknown]>([
    ["with a claim that is none", "attestation", { ...claim, claim: "almost" }],
    ["with a link that runs", "attestation", { ...claim, url: "javascript:alert(1)" }],
    ["with half a link", "attestation", { ...claim, url: "github.com/linuxkit" }],
    ["with a text without end", "attestation", { ...claim, text: long(4000) }],
    ["of half a content", "attestation", { ...claim, content: { commit: contentOf("one").commit } }],
    ["with a field that nobody reads", "attestation", { ...claim, waived: true }],
    ["when it accepts nothing in particular", "acceptance", { accepts: true }],
    ["when it neither accepts nor disputes", "acceptance", { attestation: 4, accepts: "maybe" }],
    ["a reason without words", "reason", { ...reason, text: "  " }],
    ["a reason for no cause", "reason", { ...reason, cause: undefined }],
    ["a reason that leaves open what it is of", "reason", { ...reason, content: undefined }],
    ["a review without words", "review", { ...review, text: "" }],
    ["a review of nothing", "review", { ...review, content: null }],
    ["a request to nobody", "review-request", { ...request, of: [] }],
    ["a withdrawal of half an entry", "withdrawal", { fact: 4.5 }],
  ])("%s", (_, kind, body) => {
    expect(takes(kind, body)).toBe(false);
  });
});

describe("what CI says is refused", () => {
  it.each([
    ["for a short commit: another may begin so", { commit: "67d021a" }],
    ["for a commit in capitals", { commit: contentOf("one").commit.toUpperCase() }],
    ["without a run id", { runId: "" }],
    ["for attempt 0", { attempt: 0 }],
    ["for half an attempt", { attempt: 1.5 }],
    ["with an outcome that is not one of the four: words are mapped at the door", { outcome: "success" }],
    ["on a target that is no set of axes", { target: "x86_64 / 4.9" }],
    ["on a target with a name for two", { target: { arch: "x86_64 / 4.9" } }],
    ["without an origin", { origin: undefined }],
    ["of an origin that is neither proved nor posted", { origin: { is: "believed" } }],
    ["posted by nobody", { origin: { ...posted(), maker: undefined } }],
    ["with a link that runs", { url: "data:text/html,hello" }],
  ])("%s", (_, changes) => {
    expect(takes("ci-run", { ...run, ...changes })).toBe(false);
  });
});

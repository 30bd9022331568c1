import { describe, expect, it } from "vitest";
import { judgedBy, reader, text } from "@/tests/support/judged";
import { aCandidate, aCriterion, aDispute, anAcceptance, anAttestation } from "@/tests/support/make";
import type { CriterionOf } from "../criterion";
import type { Fact } from "../fact";
import { beneath } from "../standing/standing";
import { attestedSaid } from "./attested";
import { standingSaid } from "./standing";

type Rule = Partial<CriterionOf<"attested">>;
const said = (rule: Rule, ...facts: readonly Fact[]) => {
  const judged = judgedBy(aCriterion("attested", "readme", rule), facts);
  return { is: judged.is, cause: judged.cause, said: text(standingSaid(judged, reader)) };
};
const claim = (body: Parameters<typeof anAttestation>[1] = {}, told = {}) =>
  anAttestation("readme", body, { at: "07-01", ...told });

describe("a criterion that people mark", () => {
  it.each<readonly [string, Rule, readonly Fact[], string, string | null, string]>([
    ["nobody spoke of it", {}, [], "unknown", "missing", "Nobody has shown it yet."],
    ["marked met without words", {}, [claim()], "met", null, "Marked met by maintainer on 1 July."],
    [
      "marked met with words: the words",
      {},
      [claim({ text: "The README keeps a Roadmap section" })],
      "met",
      null,
      "The README keeps a Roadmap section.",
    ],
    [
      "marked unmet",
      {},
      [claim({ claim: "unmet", text: "No README; a roadmap file carries the explanation." })],
      "unmet",
      "claimed-unmet",
      "No README; a roadmap file carries the explanation.",
    ],
    [
      "marked unmet without words",
      {},
      [claim({ claim: "unmet" })],
      "unmet",
      "claimed-unmet",
      "Marked unmet by maintainer on 1 July.",
    ],
    [
      "claimed not to apply, with its reason",
      { naAllowed: true },
      [claim({ claim: "not-applicable", text: "It has no binaries." })],
      "not applicable",
      null,
      "It has no binaries.",
    ],
    [
      "without the text that it asks for",
      { evidence: "text" },
      [claim()],
      "unmet",
      "no-evidence",
      "Claimed by maintainer on 1 July without words, which it asks for.",
    ],
    [
      "without the link that it asks for",
      { evidence: "url" },
      [claim()],
      "unmet",
      "no-evidence",
      "Claimed by maintainer on 1 July without a link, which it asks for.",
    ],
    [
      "with a link that floats, where a commit is asked for",
      { evidence: "commit-url" },
      [claim({ url: "https://github.com/linuxkit/linuxkit/blob/master/README.md" })],
      "unmet",
      "no-evidence",
      "Claimed by maintainer on 1 July without a link that names a commit in full, which it asks for.",
    ],
    [
      "aged out",
      { validFor: "P90D" },
      [claim({}, { at: "03-19" })],
      "stale",
      "expired",
      "Shown on 19 March and good for 90 days; it aged out on 17 June.",
    ],
    [
      "aged out after one day: singular",
      { validFor: "P1D" },
      [claim()],
      "stale",
      "expired",
      "Shown on 1 July and good for 1 day; it aged out on 2 July.",
    ],
    [
      "said of an earlier candidate",
      { binds: "content" },
      [claim({ content: "other" })],
      "stale",
      "other-revision",
      "Said of an earlier candidate on 1 July; this one is other content.",
    ],
    [
      "waiting for its second person",
      { secondPerson: true },
      [claim()],
      "pending",
      "awaiting-review",
      "Marked met by maintainer on 1 July; it waits for somebody who does not maintain it.",
    ],
    [
      "accepted by a second person",
      { secondPerson: true },
      [claim(), anAcceptance(4, { at: "07-02" })],
      "met",
      null,
      "Marked met by maintainer on 1 July. Accepted by voter.",
    ],
    [
      "disputed, with words",
      { secondPerson: true },
      [claim(), aDispute(4, { at: "07-02" })],
      "pending",
      "disputed",
      "Disputed by voter: The link shows another project.",
    ],
    [
      "accepted, while a newer claim waits",
      { secondPerson: true },
      [claim(), anAcceptance(4, { at: "07-02" }), claim({}, { at: "07-10" })],
      "met",
      null,
      "Marked met by maintainer on 1 July. Accepted by voter. A newer claim of 10 July waits for its second person.",
    ],
  ])("%s", (_, rule, facts, is, cause, words) => {
    expect(said(rule, ...facts)).toEqual({ is, cause, said: words });
  });

  it("disputed without words says who alone", () => {
    const judged = judgedBy(aCriterion("attested", "readme", { secondPerson: true }), [
      claim(),
      { ...aDispute(4, { at: "07-02" }), body: { attestation: 4, accepts: false } },
    ]);
    expect(text(standingSaid(judged, reader))).toBe("Disputed by voter.");
  });

  it("the candidate it speaks of may be the same content again: then it stands", () => {
    expect(said({ binds: "content" }, claim({ content: "one" }), aCandidate("one", { at: "07-10" })).is).toBe("met");
  });

  it("days are written as the reader reads them: with the year when it is long ago", () => {
    const criterion = aCriterion("attested", "readme", { validFor: "P90D" });
    const judged = judgedBy(criterion, [claim({}, { at: "2016-03-19" })]);
    if (judged.detail.of !== "attested") throw new Error("It is attested.");
    expect(text(attestedSaid(criterion, beneath(judged), judged.detail, reader))).toBe(
      "Shown on 19 March 2016 and good for 90 days; it aged out on 17 June 2016.",
    );
  });
});

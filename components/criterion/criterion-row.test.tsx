import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CriterionView, Offer } from "@/lib/domain/view/criterion-view";
import { aCriterion, aFormAction } from "../support/make-views";
import type { CriterionActions } from "./criterion-actions";
import { CriterionRow } from "./criterion-row";

const actions: CriterionActions = {
  mark: aFormAction("mark"),
  reason: aFormAction("reason"),
  review: aFormAction("review"),
  accept: aFormAction("accept"),
  withdraw: aFormAction("withdraw"),
  askReview: aFormAction("ask"),
};
const draw = (over: Partial<CriterionView>, given: CriterionActions | null = actions) =>
  renderToStaticMarkup(<CriterionRow view={aCriterion(over)} project="wireguard" actions={given} />);
const hidden = { project: "wireguard", criterion: "upstream-path" };

const offers: readonly (readonly [string, Offer, RegExp])[] = [
  ["a reason", { to: "reason", hidden, hint: "", placeholder: "" }, /name="reason".*<textarea[^>]* name="text"/],
  [
    "met",
    { to: "mark", hidden, claim: "met", evidence: "url", hint: "", initial: "" },
    /name="mark".*type="url"[^>]* name="url"/,
  ],
  [
    "a review",
    { to: "review", hidden, hint: "" },
    /name="review".*value="true" name="accepts".*value="false" name="accepts"/,
  ],
  [
    "acceptance",
    { to: "accept", hidden: { attestation: "12" }, said: ["x"] },
    /name="accept".*name="attestation" value="12"/,
  ],
  ["a withdrawal", { to: "withdraw", hidden: { fact: "12" }, said: ["x"] }, /name="withdraw".*name="fact" value="12"/],
  [
    "people asked",
    { to: "ask-review", hidden, hint: "", people: [{ handle: "a", name: "voter, A" }] },
    /name="ask".*type="checkbox" name="of" value="a"/,
  ],
];

describe("a criterion", () => {
  it("says how it stands in words, and since its address lies inside, the address opens it", () => {
    const html = draw({ is: "unmet", said: ["3 images at other pins."] });
    expect(html).toContain('<b class="is-unmet">Unmet.</b> 3 images at other pins.');
    expect(html).toMatch(/<details[^>]*>.*<div class="evid" id="upstream-path">/);
  });

  it.each(offers)("takes %s by a plain form, before any script", (_, offer, sent) => {
    const html = draw({ offers: [offer] });
    expect(html).toMatch(/<form [^>]*method="POST"/);
    expect(html).toMatch(sent);
  });

  it("keeps one form in view and folds the rest", () => {
    const html = draw({ offers: offers.slice(0, 2).map(([, offer]) => offer) });
    expect(html).toMatch(/Record the reason.*<details><summary>Or mark it met, with evidence<\/summary>/);
  });

  it("has no form for who is signed out, and says who can", () => {
    const html = draw({ noForm: ["Only CI answers this."], offers: offers.map(([, offer]) => offer) }, null);
    expect(html).not.toContain("<form");
    expect(html).toContain("Only CI answers this.");
  });

  it("shows what a waiver holds", () => {
    expect(draw({ is: "waived", beneath: "unmet" })).toMatch(/Waived, beneath unmet\..*<dt>Beneath<\/dt>.*unmet/);
  });
});

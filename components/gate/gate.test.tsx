import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aFormAction, aGate } from "../support/make-views";
import { Gate } from "./gate";

describe("the gate", () => {
  it("closed, has a button that cannot be pressed and the sentence that says why", () => {
    const html = renderToStaticMarkup(<Gate view={aGate()} decide={aFormAction()} />);
    expect(html).toContain('aria-disabled="true" aria-describedby="admit-gate-why"');
    expect(html).toMatch(/id="admit-gate-why">Not possible: the verdict is <b>undetermined/);
    expect(html).not.toContain("<form");
  });

  it("open, takes the decision and a hand count by a plain form", () => {
    const handCount = {
      meetings: [{ value: "2017-07-19", text: "19 July" }],
      eligible: 6,
      rule: "Quorum 1/2",
      openedAt: "",
    };
    const html = renderToStaticMarkup(<Gate view={aGate({ open: true, handCount })} decide={aFormAction("decide")} />);
    expect(html).toMatch(/method="POST".*name="decide".*name="meeting".*name="eligible" value="6".* name="for"/);
  });

  it("open, asks the day of the count where no meeting is known", () => {
    const handCount = { meetings: [], eligible: 2, rule: "Quorum 1/2", openedAt: "" };
    const html = renderToStaticMarkup(<Gate view={aGate({ open: true, handCount })} decide={aFormAction("decide")} />);
    expect(html).toMatch(/<label[^>]*>Counted on.*<input type="date" required=""[^>]* name="meeting"/);
    expect(html).not.toContain("<select");
  });

  it("says an exact fraction in words and draws the mark it must pass", () => {
    const bar = { have: 4, need: 3, of: 6, text: "4 of 6 voted, 1/2 needed, so 3" };
    const html = renderToStaticMarkup(
      <Gate view={aGate({ conditions: [{ is: "met", title: "Quorum", said: "4 of 6", bar }] })} />,
    );
    expect(html).toContain('aria-label="4 of 6 voted, 1/2 needed, so 3"');
    expect(html).toContain('x1="50%"');
  });
});

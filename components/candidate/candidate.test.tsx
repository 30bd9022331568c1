import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CandidateAction, CandidateView } from "@/lib/domain/view/candidate-view";
import { aCandidate, asServerAction } from "../support/make-views";
import { Candidate } from "./candidate";

const workOut = asServerAction<CandidateAction>(async (view) => view, "work-out");
const draw = (over: Partial<CandidateView> = {}, leave: string | undefined = "/projects/wireguard") =>
  renderToStaticMarkup(<Candidate view={aCandidate(over)} workOut={workOut} leave={leave} />);

describe("a new candidate", () => {
  it("is one form that posts before any script has run, the harmless press first", () => {
    const html = draw();
    expect(html).toMatch(/<form[^>]*method="POST"/);
    expect(html.indexOf("Show what you gain and lose")).toBeLessThan(html.indexOf("Put forward"));
    expect(html).toMatch(
      /<button[^>]* name="act"[^>]* value="put-forward"[^>]*>Put forward|<button[^>]* value="put-forward"[^>]* name="act"/,
    );
  });

  it("marks changed and wrong lines beneath the letters; what is both is wrong", () => {
    const yml = { ...aCandidate().yml, text: "a\nb\nc", changed: [2, 3], wrong: [3] } as CandidateView["yml"];
    const lines = draw({ yml }).match(/<span class="ln[^"]*"/g);
    expect(lines).toEqual(['<span class="ln"', '<span class="ln chg"', '<span class="ln bad"']);
  });

  it("offers no press to who may not, and says why", () => {
    const html = draw({ mayForward: false, closed: ["Only maintainers of wireguard put a candidate forward."] });
    expect(html).not.toContain("Put forward</button>");
    expect(html).toContain("Only maintainers of wireguard");
  });

  it("refused, keeps the form and says each place once", () => {
    const fields = [
      { path: "line 3, column 3", message: "Given before." },
      { path: "commit", message: "Too short." },
    ];
    const field = { name: "commit", label: "Commit", hint: [], initial: "abc", placeholder: "", error: null };
    const forwarded = { status: "refused", sentence: "Not recorded: no yml.", fields, values: {} } as const;
    const html = draw({ forwarded, fields: [field] });
    expect(html).toContain("Not recorded: no yml.");
    expect(html).toContain("line 3, column 3");
    expect(html.match(/Too short\./g)).toHaveLength(1);
    expect(html).toContain('value="abc"');
  });

  it("recorded, has the way on in the form's place", () => {
    const html = draw({ forwarded: { status: "recorded", seq: 261, sentence: "wireguard stays undetermined." } });
    expect(html).toContain("Recorded as entry 261.");
    expect(html).toContain('href="/projects/wireguard"');
    expect(html).not.toContain("<textarea");
  });

  it("in a channel that builds nothing has no yml and no word of it", () => {
    expect(draw({ yml: null, computed: [] })).not.toMatch(/yml|kernel|manifest/i);
  });
});

describe("at an earlier instant", () => {
  it("is lines to read, a keyboard can scroll them, and there is no form", () => {
    const html = renderToStaticMarkup(<Candidate view={aCandidate()} workOut={null} />);
    expect(html).toContain('<pre class="edit" tabindex="0"');
    expect(html).not.toMatch(/<form|<textarea|<button/);
  });
});

describe("/check", () => {
  it("has a link that can be copied, or opened without a script; or says that it is too long", () => {
    expect(draw({ share: { href: "/check?yml=abc", note: "The link carries the yml." } }, undefined)).toContain(
      'href="/check?yml=abc"',
    );
    const html = draw({ share: { href: null, note: "It is too long for a link." } }, undefined);
    expect(html).toContain("too long for a link");
    expect(html).not.toContain("Copy link");
  });

  it("tells many findings one by one, each with its place, behind their number", () => {
    const each = [{ said: ["nginx:alpine is not pinned"], where: "5:12" }];
    const line = {
      is: "unmet",
      obligation: "must",
      short: "pinned",
      said: ["9 images."],
      where: "9 places",
      each,
    } as const;
    expect(draw({ computed: [line] }, undefined)).toMatch(/<details><summary>All 1, each.*5:12/);
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Rich as RichText } from "@/lib/domain/view/rich";
import { Refusal } from "./refusal";
import { Rich } from "./rich";

const draw = (of: RichText) => renderToStaticMarkup(<Rich of={of} />);

describe("a sentence with marked parts", () => {
  it.each<[RichText, string]>([
    [["a ", { b: "b" }, { em: "c" }], "a <b>b</b><i>c</i>"],
    [[{ code: "x" }], "<code>x</code>"],
    [[{ who: "(maintainer)" }], '<span class="who-can">(maintainer)</span>'],
    [[{ standing: "not applicable", text: "n/a" }], '<b class="is-na">n/a</b>'],
    [[{ href: "https://a.example/", text: "a" }], '<a href="https://a.example/">a</a>'],
    [[{ href: "#x", text: "x", b: true }], '<b><a href="#x">x</a></b>'],
    [
      [{ at: 0, text: "then" }],
      '<time dateTime="1970-01-01T00:00:00.000Z" title="1970-01-01 00:00:00 UTC">then</time>',
    ],
    [["<script>"], "&lt;script&gt;"],
  ])("%j", (rich, html) => expect(draw(rich)).toBe(html));

  it("draws an arrow and says it", () =>
    expect(draw(["stale → met"])).toMatch(/^stale <svg .*<span class="sr">to<\/span> met$/));
});

describe("a refusal", () => {
  it("leads with what did not happen", () => {
    const html = renderToStaticMarkup(<Refusal sentence="Not recorded: the decision. The verdict is not ready." />);
    expect(html).toContain("<b>Not recorded: the decision.</b><p>The verdict is not ready.</p>");
  });

  it("holds together without a second sentence", () => {
    expect(renderToStaticMarkup(<Refusal sentence="Not recorded" />)).toContain("<b>Not recorded</b></div>");
  });
});

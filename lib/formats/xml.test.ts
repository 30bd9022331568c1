import { expect, it } from "vitest";
import { xmlText } from "./xml";

it.each([
  [`a < b & "c" > 'd'`, "a &#60; b &#38; &#34;c&#34; &#62; &#39;d&#39;"],
  ["]]>", "]]&#62;"],
  ["one\r\ntwo\rthree", "one\ntwo\nthree"],
  ["\u0000a\u0008b\tc\u001b", " a b c "],
  ["\ud800 and \udfff alone, 😀 together", "  and   alone, 😀 together"],
  ["\uffff\ufffe", "  "],
  ["ä → ✓", "ä → ✓"],
])("%j", (text, told) => expect(xmlText(text)).toBe(told));
